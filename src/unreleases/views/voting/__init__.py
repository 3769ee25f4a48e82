"""The votes of a release: where each is told, on what, with which figures and States, and which tellings are of one."""
