"""TEI P5 in the Parla-CLARIN profile, written and read back without loss."""
