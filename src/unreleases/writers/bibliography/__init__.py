"""A release as an entry of a bibliography: BibTeX, CSL-JSON and RIS, from one citation."""
