"""The doctor: what `kiosk check` finds beyond the schema, and what it mends."""
