"""The citations of a release: numbers under a head word, parts of symbols, articles of the Charter."""
