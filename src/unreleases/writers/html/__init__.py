"""A release as a page that reads well, and that `parse_html` reads back."""
