"""Judges one screen: texts cut off or overlapping, glyphs missing, contrast, and targets small or out of reach."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QImage, QTextLayout
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.scene import LEAST_SEEN, Scene, SeenText, Target, read

LEAST_CONTRAST = 7.0  # WCAG 2.2, success criterion 1.4.6
LEAST_TARGET = 80  # design pixels: 15 mm on a 43-inch screen of 1920 pixels
HIGH_CONTRAST = 15.0  # what the high-contrast wish promises
LEAST_TARGET_MM = 15.0
LEAST_TYPE = 28  # design pixels
MOSTLY = 0.6
SLACK = 1.5  # pixels of rounding


@dataclass(frozen=True, slots=True)
class Standards:
    """What a screen must live up to: `unit` is the pixels of one design pixel, `contrast` a ratio, `target` the least
    side of a target in pixels. `within_reach` are the controls that can be pressed below, or None where that is not
    wished for.
    """

    unit: float
    contrast: float = LEAST_CONTRAST
    target: float = 0.0
    within_reach: frozenset[str] | None = None

    @property
    def least_target(self) -> float:
        """Pixels: at least 80 design pixels, and at least 15 mm where the size of the screen is known."""
        return max(self.target, LEAST_TARGET * self.unit) - SLACK


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of one screen: a code that tests can name, and a sentence; `of` is the text that does not fit."""

    code: str
    text: str
    of: str = ""


def luminance(color: QColor) -> float:
    """Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2, definition of relative luminance)."""

    def linear(c: float) -> float:
        return c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def audit(window: QQuickWindow, picture: QImage, standards: Standards) -> list[Finding]:
    """All faults of what `window` shows; `picture` is its grab."""
    scene = read(window)
    texts = [text for text in scene.texts if not scene.hidden(text)]
    whole = QRectF(0, 0, window.width(), window.height())
    findings = [
        *_misfits(scene, whole),
        *(f for text in texts for f in _reads(text, picture, standards)),
        *(f for target in scene.targets for f in _touches(target, standards)),
        *(f for target in scene.targets if target.order >= scene.curtain for f in _reaches(target, whole, standards)),
    ]
    return list(dict.fromkeys(findings))


def misfits(window: QQuickWindow) -> list[Finding]:
    """Of all faults, those of texts that do not fit where they are shown."""
    return list(dict.fromkeys(_misfits(read(window), QRectF(0, 0, window.width(), window.height()))))


def _misfits(scene: Scene, whole: QRectF) -> list[Finding]:
    texts = [text for text in scene.texts if not scene.hidden(text)]
    return [
        *(f for text in texts for f in _fits(text, whole)),
        *(Finding("covered", f"covered in part: {_quote(t)}", t.text) for t in texts if scene.half_covered(t)),
        *_overlaps(texts),
    ]


def _quote(text: SeenText) -> str:
    place = text.place.toRect()
    return f"«{text.text[:24]}» at {place.x()},{place.y()} {place.width()}x{place.height()}"


def _fits(text: SeenText, whole: QRectF) -> list[Finding]:
    found = []
    if text.truncated:
        found.append(Finding("truncated", f"cut off with an ellipsis: {_quote(text)}", text.text))
    if text.too_wide or text.too_high:
        found.append(Finding("overflow", f"larger than its room: {_quote(text)}", text.text))
    if not text.scrolls and not whole.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(text.place):
        found.append(Finding("outside", f"leaves the screen: {_quote(text)}", text.text))
    elif not text.scrolls and (
        text.place.width() - text.seen.width() > LEAST_SEEN or text.place.height() - text.seen.height() > LEAST_SEEN
    ):
        found.append(Finding("clipped", f"cut by what holds it: {_quote(text)}", text.text))
    return found


def _overlaps(texts: list[SeenText]) -> list[Finding]:
    found = []
    for i, one in enumerate(texts):
        for other in texts[i + 1 :]:
            both = one.seen & other.seen
            if min(both.width(), both.height()) > LEAST_SEEN:
                found.append(Finding("overlap", f"{_quote(one)} and {_quote(other)}", one.text))
    return found


def _reads(text: SeenText, picture: QImage, standards: Standards) -> list[Finding]:
    found = []
    unit = standards.unit
    if missing := missing_glyphs(text.text, text.font):
        found.append(Finding("glyph", f"no glyph for {missing} in {_quote(text)}"))
    if text.font.pixelSize() < LEAST_TYPE * unit - SLACK:
        found.append(Finding("small", f"type of {text.font.pixelSize()} px is too small: {_quote(text)}"))
    if text.seen.height() < text.place.height() * MOSTLY or text.seen.width() < unit * LEAST_TYPE:
        return found  # too little of it is in view to tell what it stands on
    ground = background(picture, text.seen.toAlignedRect(), text.color)
    if ground is not None and contrast(text.color, ground) < standards.contrast:
        ratio = contrast(text.color, ground)
        found.append(Finding("contrast", f"{ratio:.1f}:1 for {_quote(text)} ({text.color.name()} on {ground.name()})"))
    return found


def _touches(target: Target, standards: Standards) -> list[Finding]:
    if min(target.place.width(), target.place.height()) >= standards.least_target:
        return []
    size = target.place.toRect()
    return [Finding("target", f"too small to touch: {target.name} {size.width()}x{size.height()}")]


def _reaches(target: Target, whole: QRectF, standards: Standards) -> list[Finding]:
    """In lower reach, what stands higher than the lowest third and has no key down there."""
    if standards.within_reach is None or target.name in standards.within_reach or target.field:
        return []
    low = target.seen & QRectF(0, whole.height() * 2 / 3, whole.width(), whole.height())
    if min(low.width(), low.height()) >= standards.least_target:
        return []
    return [Finding("reach", f"out of reach: {target.name} at {target.place.toRect().y()}")]


def missing_glyphs(text: str, font: QFont) -> str:
    """The characters of `text` that would be drawn as boxes: glyph 0 in every font that Qt would fall back to."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    while layout.createLine().isValid():
        pass
    layout.endLayout()
    if all(0 not in run.glyphIndexes() for run in layout.glyphRuns()):
        return ""
    return "".join(c for c in dict.fromkeys(text) if not c.isspace() and _is_box(c, font))


def _is_box(character: str, font: QFont) -> bool:
    layout = QTextLayout(character, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


def background(picture: QImage, place: QRect, ink: QColor) -> QColor | None:
    """The commonest colour of `place` that is not the ink and no blend of it: what the text stands on."""
    place = place & picture.rect()
    if place.isEmpty():
        return None
    step_x, step_y = max(1, place.width() // 80), max(1, place.height() // 40)
    counted: Counter[int] = Counter()
    for y in range(place.top(), place.bottom() + 1, step_y):
        for x in range(place.left(), place.right() + 1, step_x):
            counted[picture.pixel(x, y)] += 1
    own = ink.rgb()
    return next((QColor(rgb) for rgb, _ in counted.most_common() if rgb != own), None)
