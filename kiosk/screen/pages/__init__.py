"""The models behind the pages, one kind of page a file. What a page looks like is in qml/; what it says comes from here."""
