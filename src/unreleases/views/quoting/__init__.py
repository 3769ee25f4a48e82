"""The quotations of a release: which marks belong together, what in them is speech, and who is said to have said it."""
