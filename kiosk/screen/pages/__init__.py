"""The models behind the pages, one kind of page a file: what a page says. What it looks like is in qml/."""
