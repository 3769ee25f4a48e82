"""Readers: from a format to a Source. Knowledge of formats ends here."""
