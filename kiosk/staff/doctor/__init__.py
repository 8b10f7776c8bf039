"""`kiosk check` beyond the schema: what still shows but should be looked at, and the mending of what is plain."""
