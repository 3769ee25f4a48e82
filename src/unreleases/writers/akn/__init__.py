"""Akoma Ntoso 3.0: a release as a debate report or a statement, with what it says as its analysis."""
