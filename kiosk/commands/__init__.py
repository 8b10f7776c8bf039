"""Staff's later commands, one file a group. Each has `add(commands)` and `run(asked, language)`; cli.py names them."""
