"""`kiosk check --fix`: what has one right answer is mended, and nothing else is touched."""
