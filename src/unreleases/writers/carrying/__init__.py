"""What a format cannot carry of a release: the written predicates of agreement."""
