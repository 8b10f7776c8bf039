"""The content is read, checked and told apart from what is broken in it."""
