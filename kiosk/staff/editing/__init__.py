"""Editing the content without a window: documents, the draft of a whole folder, and the forms that are made for it."""
