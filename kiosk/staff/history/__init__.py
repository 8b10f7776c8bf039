"""Every publish kept with who, when and why; compared, and gone back to."""
