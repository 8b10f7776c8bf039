"""Mirrors kiosk/screen/console."""
