"""The two drawings that an imported exhibit begins with, in the colours that every drawing has: a line, and a point."""

from __future__ import annotations

from kiosk.screen.engraving import INK, LIVE, TINT

WIDE, TALL, BASE = 1920, 700, 560


def line(points: int) -> str:
    """A line across the whole width that rises to so many points."""
    step = WIDE / (points + 1)
    way, dots = f"M-20 {BASE}", ""
    for number in range(1, points + 1):
        x, high = step * number, BASE - 120 - 180 * (number % 3) / 2
        way += f"H{x - step / 4:.0f}L{x:.0f} {high:.0f}L{x + step / 4:.0f} {BASE}"
        dots += f'<circle cx="{x:.0f}" cy="{high:.0f}" r="14" fill="{TINT}" stroke="{INK}" stroke-width="6"/>'
    path = f'<path fill="none" stroke="{LIVE}" stroke-width="6" d="{way}H{WIDE + 20}"/>'
    return _svg(WIDE, TALL, path + dots)


def mark() -> str:
    """A point on a line, in a ring."""
    ring = f'<circle cx="400" cy="300" r="210" fill="{TINT}" stroke="{INK}" stroke-width="8"/>'
    hands = f'<path fill="none" stroke="{INK}" stroke-width="8" d="M400 300V150M400 300L500 360"/>'
    point = f'<circle cx="400" cy="300" r="22" fill="{LIVE}" stroke="{LIVE}"/>'
    return _svg(800, 600, ring + hands + point + f'<path stroke="{INK}" stroke-width="8" d="M20 540H780"/>')


def _svg(width: int, height: int, inner: str) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
    return f'{head}<g stroke-linecap="round" stroke-linejoin="round">{inner}</g></svg>\n'
