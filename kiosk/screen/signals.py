"""How the operating system ends the exhibit: SIGTERM and SIGINT leave the event loop in good order."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication


def end_on_signals(app: QGuiApplication) -> None:
    """SIGTERM and SIGINT end the exhibit with code 0, from inside the event loop."""
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)
    signal.set_wakeup_fd(writer.fileno())
    signal.signal(signal.SIGTERM, lambda *_: None)
    signal.signal(signal.SIGINT, lambda *_: None)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda *_: app.exit(0))
    _KEPT.extend((notifier, reader, writer))


_KEPT: list[object] = []  # the wake-up sockets live as long as the process
