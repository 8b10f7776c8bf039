"""A picture in tiles: the right part in each, sharp where it is looked at, and never more in memory than is allowed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageIOHandler, QImageReader, QImageWriter, QPainter

from kiosk.exhibit.load import load
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.media import Picture
from kiosk.screen.engraving import Skin
from kiosk.screen.shelf import OnePlace, Shelf
from kiosk.screen.showing import BYTES_A_PIXEL, LEAST_KEPT, SCREENS_KEPT, Showing
from kiosk.screen.tile_sources import PHOTO_SIDE, DrawingTiles, PhotoTiles, tile_source
from kiosk.screen.tile_store import TileStore
from kiosk.screen.tour import pause
from kiosk.visit.gaze import Gaze
from kiosk.visit.tiles import Pyramid, Tile
from tests.exhibit.small_content import ASSETS, CONTENT

SKIN = Skin("#ff0000", "#00ff00", "#0000ff", "#ffffff")
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
    '<rect width="100" height="50" fill="#f3ede0"/><rect x="100" y="50" width="100" height="50" fill="#d9995a"/></svg>'
)
WIDE, HIGH, FIELD = 12_000, 8_000, 1_000
WINDOW = (1366, 648)
PATIENCE_MS = 60_000
LIKE = 14  # how far a colour may be from what was painted, of 255: the file is a JPEG

pytestmark = pytest.mark.usefixtures("qapp")


def colour(column: int, row: int) -> QColor:
    """The colour of one field of the large photograph."""
    return QColor.fromHsv((column * 29) % 360, 120 + row * 15, 250 - column * 8)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory, qapp: QGuiApplication) -> Path:
    """A photograph of 96 megapixels made of fields of known colours."""
    assert qapp is not None
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for column in range(WIDE // FIELD):
        for row in range(HIGH // FIELD):
            painter.fillRect(column * FIELD, row * FIELD, FIELD, FIELD, colour(column, row))
    painter.end()
    path = tmp_path_factory.mktemp("photo") / "large.jpg"
    assert image.save(str(path), quality=90)
    return path


@pytest.fixture
def showing() -> Iterator[Showing]:
    """Closed afterwards; nothing of it is left on the shelf."""
    before = Shelf.held()
    shown = Showing()
    yield shown
    shown.close()
    assert Shelf.held() == before


def wait(done: Callable[[], bool]) -> None:
    """Let the event loop run until something is true; fails after a minute."""
    for _ in range(PATIENCE_MS // 20):
        if done():
            return
        pause(20)
    pytest.fail("nothing came")


def seen_at(showing: Showing, x: float, y: float) -> QColor:
    """The colour that is on top at a place of the picture (fractions)."""
    covering = [
        row
        for row in showing.rows()
        if row.tile_x <= x < row.tile_x + row.tile_width and row.tile_y <= y < row.tile_y + row.tile_height
    ]
    row = covering[-1]
    image = Shelf().requestImage(row.address.rpartition("/")[2], QSize(), QSize())
    across, down = (x - row.tile_x) / row.tile_width, (y - row.tile_y) / row.tile_height
    return image.pixelColor(int(across * image.width()), int(down * image.height()))


def alike(one: QColor, other: QColor) -> bool:
    """Whether two colours are the same but for what a JPEG does to them."""
    return all(abs(a - b) <= LIKE for a, b in zip(one.getRgb(), other.getRgb(), strict=True))  # type: ignore[call-overload]


def test_a_large_photograph_is_right_and_never_whole_in_memory(large: Path, showing: Showing) -> None:
    source = PhotoTiles(large)
    whole = Gaze(*WINDOW, source.aspect, 1)
    gaze = Gaze(*WINDOW, source.aspect, source.closest(whole.whole_width))
    assert gaze.most * whole.whole_width == pytest.approx(2 * WIDE)
    showing.open(source, whole)
    allowed = max(LEAST_KEPT, WINDOW[0] * WINDOW[1] * BYTES_A_PIXEL * SCREENS_KEPT)
    for now in (gaze, *(gaze.zoomed(gaze.most, x, y) for x, y in ((300, 40), (900, 630)))):
        showing.look(now)
        wait(lambda: (showing.fetch(), not showing.waiting)[1])
        assert showing.store is not None
        left, top, right, bottom = now.seen
        for x, y in ((0.1, 0.1), (0.5, 0.5), (0.9, 0.9)):
            at = left + (right - left) * x, top + (bottom - top) * y
            near_edge = any(
                abs(part * size % FIELD - FIELD / 2) > FIELD * 0.48 for part, size in ((at[0], WIDE), (at[1], HIGH))
            )
            expected = colour(int(at[0] * WIDE // FIELD), int(at[1] * HIGH // FIELD))
            assert near_edge or alike(seen_at(showing, *at), expected), (now, at)
        assert showing.store.largest <= PHOTO_SIDE * PHOTO_SIDE * BYTES_A_PIXEL
        assert showing.store.held <= allowed
    assert Shelf.held() <= allowed < WIDE * HIGH * BYTES_A_PIXEL / 10


def test_what_was_there_stays_until_the_finer_tiles_are_there(large: Path, showing: Showing) -> None:
    source = PhotoTiles(large)
    gaze = Gaze(*WINDOW, source.aspect, 16)
    showing.open(source, gaze)
    showing.look(gaze)
    wait(lambda: (showing.fetch(), not showing.waiting)[1])
    coarse = showing.rows()
    showing.look(gaze.zoomed(16, 100, 100))
    assert showing.waiting
    assert showing.rows() == coarse


def test_a_drawing_is_rendered_anew_for_the_part_in_view(showing: Showing) -> None:
    source = DrawingTiles(SVG, (200, 100), SKIN, 1.0)
    gaze = Gaze(*WINDOW, source.aspect, source.closest(WINDOW[0])).zoomed(8, WINDOW[0] / 2, WINDOW[1] / 2)
    showing.open(source, gaze)
    showing.look(gaze)
    assert not showing.waiting
    assert len(showing.rows()) < 40 < (gaze.picture_width / 512) * (gaze.picture_height / 512)
    names = [seen_at(showing, x, y).name() for x, y in ((0.49, 0.49), (0.51, 0.49), (0.51, 0.51))]
    assert names == [SKIN.ink, SKIN.ground, SKIN.live]
    at_edge = [seen_at(showing, x, 0.49).name() for x in (0.4999, 0.5001)]
    assert at_edge == [SKIN.ink, SKIN.ground]  # an enlarged picture would be a blur here


def test_what_is_kept_is_bounded_and_what_is_in_view_is_never_let_go() -> None:
    source = DrawingTiles(SVG, (200, 100), SKIN, 1.0)
    store = TileStore(source, source.pyramid(1000), most_bytes=3_000_000)
    for column in range(15):
        wanted = [Tile(0, column, row) for row in range(2)]
        store.want(wanted)
        assert all(store.address(tile) for tile in wanted)
        assert store.held <= 3_000_000
    one = store.held
    store.want(wanted * 2)  # asked for twice, there once
    assert store.held == one
    in_view = [Tile(0, column, row) for column in range(3) for row in range(2)]
    store.want(in_view)
    assert all(store.address(tile) for tile in in_view)
    store.close()
    assert store.held == 0


@pytest.mark.parametrize("turn", list(QImageIOHandler.Transformation), ids=lambda turn: turn.name)
def test_a_photograph_that_was_taken_with_the_camera_turned_stands_upright(
    tmp_path: Path, turn: QImageIOHandler.Transformation
) -> None:
    image = QImage(1500, 1100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for column in range(5):
        for row in range(4):
            painter.fillRect(QRect(column * 300, row * 275, 300, 275), colour(column, row))
    painter.end()
    path = tmp_path / "turned.jpg"
    writer = QImageWriter(str(path))
    writer.setTransformation(turn)
    assert writer.write(image)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    upright = reader.read()
    source = PhotoTiles(path)
    assert (source.width, source.height) == upright.size().toTuple()
    for level in (0, 1):
        pyramid = source.pyramid(500)
        for tile in pyramid.tiles(level, (0.0, 0.0, 1.0, 1.0)):
            box, made = pyramid.box(tile), source.tile(pyramid, tile)
            assert made.size().toTuple() == (box.width, box.height)
            middle = (box.left + box.width // 2 + 20, box.top + box.height // 2 + 20)
            expected = upright.pixelColor(
                *(min(at << level, size - 1) for at, size in zip(middle, upright.size().toTuple(), strict=True))
            )
            assert alike(made.pixelColor(box.width // 2 + 20, box.height // 2 + 20), expected)


def test_a_picture_of_a_kind_that_has_no_parts_is_shown_no_larger_than_is_bearable(tmp_path: Path) -> None:
    image = QImage(6000, 200, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(tmp_path / "wide.png"))
    source = PhotoTiles(tmp_path / "wide.png")
    pyramid = source.pyramid(1000)
    assert max(source.width, source.height) <= 4096
    assert source.tile(pyramid, pyramid.tiles(0, (0.0, 0.0, 1.0, 1.0))[0]).pixelColor(5, 5).rgb() & 0xFFFFFF == 0x336699


@pytest.mark.parametrize("name", ["gone.jpg", "broken.jpg", "../secret.svg", "unsafe.svg"])
def test_what_cannot_be_shown_has_no_tiles(tmp_path: Path, name: str) -> None:
    assets = tmp_path / "assets"
    assets.mkdir()
    (assets / "broken.jpg").write_bytes(b"no photograph")
    (assets / "unsafe.svg").write_text(SVG.replace("<rect", '<image href="x.png"/><rect', 1), "utf-8")
    (tmp_path / "secret.svg").write_text(SVG, "utf-8")
    nothing = Localised()
    assert tile_source(assets, Picture("x", name, nothing, nothing, nothing), SKIN, 1.0) is None


def test_every_picture_of_the_exhibit_can_be_looked_at() -> None:
    pictures = load(CONTENT, ASSETS).exhibit.pictures
    assert pictures
    for picture in pictures:
        source = tile_source(ASSETS, picture, SKIN, 1.0)
        assert source is not None, picture.key
        pyramid = source.pyramid(400)
        assert not source.tile(pyramid, pyramid.tiles(3, (0.0, 0.0, 1.0, 1.0))[0]).isNull(), picture.key


def test_a_photograph_that_ends_too_early_leaves_nothing_waiting(tmp_path: Path) -> None:
    image = QImage(3000, 2000, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(tmp_path / "cut.png"))
    whole = (tmp_path / "cut.png").read_bytes()
    (tmp_path / "cut.png").write_bytes(whole[: len(whole) // 3])
    source = PhotoTiles(tmp_path / "cut.png")
    store = TileStore(source, Pyramid(source.width, source.height, PHOTO_SIDE), 1_000_000)
    store.want([Tile(1, 0, 0)])
    wait(lambda: (store.fetch(), not store.waiting)[1])
    store.close()


def test_the_shelf_gives_what_lies_there_and_nothing_else() -> None:
    place, image = OnePlace(), QImage(4, 4, QImage.Format.Format_RGB32)
    place.fill(image)
    first = place.address.rpartition("/")[2]
    assert Shelf().requestImage(first, QSize(), QSize()).size() == QSize(4, 4)
    place.fill(image)
    assert Shelf().requestImage(first, QSize(), QSize()).isNull()
    place.clear()
    assert Shelf().requestImage("../x", QSize(), QSize()).isNull()
