"""Views: what a release says, as pure functions from a Release to tuples of typed results."""
