"""What is on the screen right now, read from the running scene: texts with their places, opaque faces, touch targets.

Used by the audit. Places are in scene pixels; the order of the lists is the order of painting.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

LEAST_SEEN = 2.0  # pixels: what is less is an edge, not a thing


@dataclass(frozen=True, slots=True)
class SeenText:
    """A text that is painted: `place` is the ink's box, `seen` what of it is inside every window that clips it."""

    order: int
    text: str
    font: QFont
    color: QColor
    place: QRectF
    seen: QRectF
    truncated: bool
    too_wide: bool
    too_high: bool
    scrolls: bool
    turned: bool


@dataclass(frozen=True, slots=True)
class Face:
    """An opaque rectangle: what was painted before it, below it, cannot be seen."""

    order: int
    place: QRectF


@dataclass(frozen=True, slots=True)
class Target:
    """Something that answers a tap: its whole place, and what of it is in view."""

    name: str
    place: QRectF
    seen: QRectF
    order: int = 0
    field: bool = False
    """No control of its own: it only closes what lies before it, or keeps a finger from what lies behind."""


@dataclass(slots=True)
class Scene:
    """Everything that the audit looks at."""

    texts: list[SeenText] = field(default_factory=list)
    faces: list[Face] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    curtain: int = -1
    """The order of the last item that says `curtain: true`, lying over the whole page: what is behind is not judged."""

    def hidden(self, text: SeenText) -> bool:
        """True where a later opaque face covers what of the text is in view."""
        return text.order < self.curtain or any(
            face.order > text.order and face.place.contains(text.seen) for face in self.faces
        )

    def half_covered(self, text: SeenText) -> bool:
        """True where a later opaque face covers a part of the text, and not the whole."""
        return any(
            face.order > text.order
            and not face.place.contains(text.seen)
            and min((face.place & text.seen).width(), (face.place & text.seen).height()) > LEAST_SEEN
            for face in self.faces
        )


def _paint_order(item: QQuickItem) -> list[QQuickItem]:
    return sorted(item.childItems(), key=lambda child: child.z())


def read(window: QQuickWindow) -> Scene:
    """Walk the window's items in painting order."""
    scene = Scene()
    whole = QRectF(0, 0, window.width(), window.height())
    counter = iter(range(1_000_000))
    _walk(window.contentItem(), whole, 1.0, (False, False), scene, counter)
    return scene


def _walk(
    item: QQuickItem,
    clip: QRectF,
    opacity: float,
    scrolls: tuple[bool, bool],
    scene: Scene,
    counter: Iterator[int],
) -> None:
    if not item.isVisible() or item.opacity() * opacity <= 0:
        return
    opacity *= item.opacity()
    here = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    order = next(counter)
    if item.property("curtain"):
        scene.curtain = order
    # by `inherits`, not metaObject(): PySide can take a QMetaObject that is gone for the object now in its place
    if item.inherits("QQuickText"):
        _read_text(item, clip, scrolls, scene, order)
    elif item.inherits("QQuickRectangle"):
        color = item.property("color")
        if opacity >= 1 and color.alpha() == 255 and not item.property("radius"):
            scene.faces.append(Face(order, here & clip))
    if any(child.inherits("QQuickTapHandler") and child.property("enabled") for child in item.children()):
        seen = here & clip
        if min(seen.width(), seen.height()) > LEAST_SEEN:
            scene.targets.append(
                Target(_name(item), here, seen, order, not item.property("label") or bool(item.property("beside")))
            )
    if item.inherits("QQuickFlickable"):
        content = item.property("contentWidth") > item.width() + 1, item.property("contentHeight") > item.height() + 1
        scrolls = scrolls[0] or content[0], scrolls[1] or content[1]
        clip = clip & here
    elif item.clip():
        clip = clip & here
    for child in _paint_order(item):
        _walk(child, clip, opacity, scrolls, scene, counter)


def _name(item: QObject) -> str:
    return str(item.property("label") or item.objectName() or "?")


def _read_text(item: QQuickItem, clip: QRectF, scrolls: tuple[bool, bool], scene: Scene, order: int) -> None:
    text = item.property("text")
    if not text or not text.strip():
        return
    width, height = item.property("contentWidth"), item.property("contentHeight")
    above, below = item.property("topPadding"), item.property("bottomPadding")
    box = QRectF(_offset(item, width), max(0.0, above), width, height + min(0.0, above) + min(0.0, below))
    font = item.property("font")
    if item.property("lineCount") == 1:
        ink = QFontMetricsF(font).tightBoundingRect(text)
        baseline = item.property("baselineOffset")
        # the font's tight box is exact for a line at its own size; a fitted line is scaled from it
        scale = width / max(1.0, QFontMetricsF(font).horizontalAdvance(text))
        box = QRectF(box.x() + ink.x() * scale, baseline + ink.y() * scale, ink.width() * scale, ink.height() * scale)
    place = item.mapRectToScene(box)
    seen = place & clip
    if min(seen.width(), seen.height()) <= LEAST_SEEN:
        return
    implicit = item.property("implicitWidth")
    scene.texts.append(
        SeenText(
            order=order,
            text=text,
            font=font,
            color=item.property("color"),
            place=place,
            seen=seen,
            truncated=bool(item.property("truncated")),
            too_wide=width > item.width() + 1.5 and item.width() + 1.5 < implicit,
            too_high=height + above + below > item.height() + 1.5 and item.property("lineCount") > 1,
            scrolls=scrolls[0] or scrolls[1],
            turned=abs(item.rotation()) > 1,
        )
    )


def _offset(item: QQuickItem, content_width: float) -> float:
    """Where the text begins inside its item: Qt.AlignRight is 2, Qt.AlignHCenter is 4."""
    value = item.property("aligned")
    free = item.width() - content_width
    return free if value == 2 else free / 2 if value == 4 else float(item.property("leftPadding"))
