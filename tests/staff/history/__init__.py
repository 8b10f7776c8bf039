"""The history of the content."""
