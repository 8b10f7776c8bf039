"""The staff console on the glass: its PIN, what it says of the machine, and what it can do."""
