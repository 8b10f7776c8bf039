"""The exhibit kiosk: a museum's story, walked through on a touchscreen, built from YAML."""

__version__ = "0.1.0"
