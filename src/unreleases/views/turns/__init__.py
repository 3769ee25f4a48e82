"""The turns of a release: who opens one, for whom and how, and where it ends."""
