"""The name of the program's own folders on a machine: caches, logs, settings."""

from __future__ import annotations

APP = "exhibit-kiosk"
