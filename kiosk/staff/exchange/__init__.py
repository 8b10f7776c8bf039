"""In and out of the content: its texts as a spreadsheet, and timelines of other programs as a new exhibit."""
