"""The image providers: drawings at the height asked for, nothing from outside assets/, an empty image if broken."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.screen.pictures import Icons, Pictures, address, aspect, inside, new_edition

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
    '<rect width="200" height="100" fill="#f3ede0"/></svg>'
)
SKIN = "ff0000/00ff00/0000ff/ffffff"


@pytest.fixture
def assets(tmp_path: Path, qapp: QGuiApplication) -> Path:
    """A folder of assets with one drawing, one photograph, and things that are neither."""
    assert qapp is not None
    folder = tmp_path / "assets"
    folder.mkdir()
    (folder / "plate.svg").write_text(SVG, "utf-8")
    (folder / "bad.svg").write_text(SVG.replace("<rect", '<image href="x.png"/><rect'), "utf-8")
    photo = QImage(400, 300, QImage.Format.Format_RGB32)
    photo.fill(0xFF00FF)
    assert photo.save(str(folder / "photo.png"))
    (folder / "broken.png").write_bytes((folder / "photo.png").read_bytes()[:60])
    (tmp_path / "secret.svg").write_text(SVG, "utf-8")
    return folder


def test_a_drawing_comes_at_the_height_asked_for_in_its_colours(assets: Path) -> None:
    image = Pictures(assets).requestImage(f"plate.svg?{SKIN}", QSize(), QSize(-1, 50))
    assert (image.width(), image.height()) == (100, 50)
    assert image.pixelColor(50, 25).name() == "#ff0000"


def test_a_photograph_is_scaled_while_it_is_read(assets: Path) -> None:
    image = Pictures(assets).requestImage("photo.png", QSize(), QSize(-1, 150))
    assert (image.width(), image.height()) == (200, 150)


@pytest.mark.parametrize(
    "name",
    ["../secret.svg?" + SKIN, "gone.svg?" + SKIN, "bad.svg?" + SKIN, "plate.svg", "plate.svg?red/x/y/z", "broken.png"],
)
def test_what_cannot_or_may_not_be_drawn_is_an_empty_image(assets: Path, name: str) -> None:
    assert Pictures(assets).requestImage(name, QSize(), QSize(-1, 50)).isNull()


def test_a_picture_that_has_changed_on_disk_has_another_address_and_is_drawn_anew(assets: Path) -> None:
    pictures = Pictures(assets)
    before = address("plate.svg")
    old = pictures.requestImage(f"{before}?{SKIN}", QSize(), QSize(-1, 50))
    assert aspect(assets, "plate.svg") == 2.0
    (assets / "plate.svg").write_text(SVG.replace("0 0 200 100", "0 0 100 100"), "utf-8")
    new_edition(["plate.svg"])
    assert address("plate.svg") != before
    new = pictures.requestImage(f"{address('plate.svg')}?{SKIN}", QSize(), QSize(-1, 50))
    assert (old.width(), new.width()) == (100, 50)
    assert aspect(assets, "plate.svg") == 1.0


def test_a_link_that_leaves_assets_is_not_followed(assets: Path) -> None:
    (assets / "link.svg").symlink_to(assets.parent / "secret.svg")
    assert inside(assets, "link.svg") is None
    assert inside(assets, "plate.svg") == assets / "plate.svg"


def test_the_aspect_of_a_picture(assets: Path) -> None:
    assert aspect(assets, "plate.svg") == 2.0
    assert aspect(assets, "photo.png") == pytest.approx(4 / 3)
    assert aspect(assets, "gone.svg") == 1.0


def test_an_icon_that_the_set_lacks_is_empty_and_one_that_it_has_is_not(assets: Path) -> None:
    icons = Icons()
    assert not icons.requestPixmap("ph.house/ffffff", QSize(), QSize(40, 40)).isNull()
    assert icons.requestPixmap("ph.no-such-sign/ffffff", QSize(), QSize(40, 40)).isNull()
    assert icons.requestPixmap("fa5s.home/ffffff", QSize(), QSize(40, 40)).isNull()


def test_no_icon_brings_a_module_that_is_not_lgpl(qapp: object) -> None:
    size = QSize(32, 32)
    assert not Icons().requestPixmap("ph.house/ffffff", size, size).isNull()
    forbidden = ("QtCharts", "QtGraphs", "QtDataVisualization", "QtVirtualKeyboard")
    assert [name for name in forbidden if sys.modules.get(f"PySide6.{name}") is not None] == []
