"""The large-print booklet: every event and figure is in it, in large letters, and no content is read as markup."""

from __future__ import annotations

import io
import re
import struct
import zlib
from functools import cache
from pathlib import Path
from typing import Any

import pypdf
import pytest

from kiosk.cli import main
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.figure_text import figure_text
from kiosk.exhibit.load import load
from kiosk.exhibit.localised import Language
from kiosk.staff.booklet import typeset
from tests.exhibit.small_content import ASSETS, CONTENT, changed, loaded

LEAST_TYPE = 16  # points
Printed = pytest.CaptureFixture[str]
SPECIAL = "#let x = 1 *a* $x^2$ _b_ @c `d` <e> [f] \\ // /* = - + ~ #panic()"


def png() -> bytes:
    """A photograph of one grey pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0\x80")) + chunk(b"IEND", b"")


@cache
def museum() -> Exhibit:
    return load(CONTENT, ASSETS).exhibit


@cache
def museum_pdf(language: Language) -> bytes:
    return typeset(museum(), ASSETS, (language,), "a4")


def reader(pdf: bytes) -> Any:
    """The library's own types know too little of what is in a file."""
    return pypdf.PdfReader(io.BytesIO(pdf))


def words(text: str) -> str:
    """Without spaces: lines break anywhere, and the typesetter parts Chinese from figures."""
    return re.sub(r"\s", "", text)


@cache
def read(pdf: bytes) -> tuple[str, tuple[float, ...]]:
    """The text, without spaces, and the sizes of its letters in points. (Slow: each page's fonts are read anew.)"""
    sizes: set[float] = set()

    def look(text: str, cm: list[float], tm: list[float], _font: object, size: float) -> None:
        if text.strip():
            sizes.add(size * abs(tm[3]) * abs(cm[3]))

    text = "".join(page.extract_text(visitor_text=look) for page in reader(pdf).pages)
    return words(text), tuple(sorted(sizes))


def text_of(pdf: bytes) -> str:
    return read(pdf)[0]


@pytest.mark.wide
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_title_and_every_figure_is_in_it(language: Language) -> None:
    exhibit = museum()
    text = text_of(museum_pdf(language))
    named = [event.title for _, event in exhibit.events()]
    named += [industry.title for industry in exhibit.industries] + [project.title for project in exhibit.projects]
    named += [source.title for source in exhibit.sources] + [maker.name for maker in exhibit.enterprises]
    titles = [name.text(language) for name in named]
    assert [title for title in titles if words(title) not in text] == []
    numbers = [figure_text(f, exhibit.unit_by_name.get(f.unit), language).number for f in exhibit.figures]
    assert numbers
    assert [number for number in numbers if words(number) not in text] == []
    dates = [e.date.zh if language == "zh" else e.date.en for _, e in exhibit.events()]
    assert [date for date in dates if words(date) not in text] == []


def test_its_bookmarks_are_its_chapters_and_its_headings_are_tagged() -> None:
    exhibit, pdf = museum(), reader(museum_pdf("zh"))
    assert 40 < len(pdf.pages) < 160
    top, chapters = pdf.outline[0], pdf.outline[1]
    assert isinstance(chapters, list)
    assert top["/Title"] == exhibit.about.title.zh
    named = [found["/Title"] for found in chapters if not isinstance(found, list)]
    assert named[:3] == [era.title.zh for era in exhibit.eras]
    under_past = chapters[1]
    assert isinstance(under_past, list)
    assert len(under_past) == len(exhibit.eras[0].events)
    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "zh-CN"
    assert pdf.metadata.title == exhibit.about.title.zh


def test_no_letter_is_small_and_every_font_is_in_the_file() -> None:
    sizes = read(museum_pdf("zh"))[1]
    fonts = set()
    for page in reader(museum_pdf("zh")).pages:
        for font in page["/Resources"].get("/Font", {}).values():
            inside = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
            fonts.add((font.get_object()["/BaseFont"], any(key.startswith("/FontFile") for key in inside)))
    assert sizes[0] >= LEAST_TYPE
    assert sizes[-1] > 10 * LEAST_TYPE  # the era's character
    assert all(embedded for _, embedded in fonts)
    assert {"Sans" in name for name, _ in fonts} == {True, False}


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    exhibit = loaded(tmp_path).exhibit
    assert typeset(exhibit, tmp_path / "assets", ("zh",), "a4") == typeset(exhibit, tmp_path / "assets", ("zh",), "a4")


def test_no_content_is_read_as_markup(tmp_path: Path) -> None:
    quoted = SPECIAL.replace("\\", "\\\\")
    texts = changed("eras/past.yaml", "text: {zh: 正文, en: Text}", f'text: {{zh: "{quoted}", en: "{quoted}"}}')
    texts["eras/past.yaml"] = texts["eras/past.yaml"].replace("{zh: 关矿, en: Closed}", "'#[a] *b* $c$ @d \\ _e_'")
    exhibit = loaded(tmp_path, texts).exhibit
    assert len(exhibit.eras[0].events) == 2
    text = text_of(typeset(exhibit, tmp_path / "assets", ("zh",), "a4"))
    assert words(SPECIAL) in text
    assert words("#[a] *b* $c$ @d \\ _e_") in text


def test_both_languages_one_after_the_other_on_small_paper(tmp_path: Path) -> None:
    exhibit = loaded(tmp_path).exhibit
    pdf = typeset(exhibit, tmp_path / "assets", ("zh", "en"), "a5")
    text = text_of(pdf)
    assert -1 < text.index("开矿") < text.index("Opened")
    assert "大字本" in text
    assert "Largeprint" in text
    page = reader(pdf).pages[0].mediabox
    assert (round(float(page.width) / 72 * 25.4), round(float(page.height) / 72 * 25.4)) == (148, 210)
    assert [found["/Title"] for found in reader(pdf).outline if not isinstance(found, list)] == ["小展", "Small"]


def test_an_exhibit_without_anything_is_a_title_page(tmp_path: Path) -> None:
    exhibit = load(tmp_path, tmp_path).exhibit
    pdf = typeset(exhibit, tmp_path, ("zh", "en"), "a4")
    assert len(reader(pdf).pages) == 2


def with_photo(folder: Path, data: bytes) -> Exhibit:
    """The small exhibit with `data` as its only photograph."""
    (folder / "assets" / "photos").mkdir(parents=True)
    (folder / "assets" / "photos" / "b.png").write_bytes(data)
    return loaded(folder, changed("pictures.yaml", "file: drawings/b.svg", "file: photos/b.png")).exhibit


def test_a_photograph_is_printed_and_a_missing_picture_is_left_out(tmp_path: Path) -> None:
    exhibit = with_photo(tmp_path, png())
    pdf = reader(typeset(exhibit, tmp_path / "assets", ("zh",), "a4"))
    assert any(page["/Resources"].get("/XObject") for page in pdf.pages)
    (tmp_path / "assets" / "photos" / "b.png").unlink()
    bare = typeset(exhibit, tmp_path / "assets", ("zh",), "a4")
    assert not any(page["/Resources"].get("/XObject") for page in reader(bare).pages)
    assert "开矿" in text_of(bare)


def test_the_command_writes_the_file(tmp_path: Path, capsys: Printed) -> None:
    loaded(tmp_path)
    out = tmp_path / "new" / "b.pdf"
    folders = ["--content", str(tmp_path / "content"), "--assets", str(tmp_path / "assets")]
    assert main(["booklet", "--out", str(out), "--lang", "both", *folders]) == 0
    assert "写好了" in capsys.readouterr().err
    assert "Opened" in text_of(out.read_bytes())
    assert [path.name for path in out.parent.iterdir()] == ["b.pdf"]


def test_what_cannot_be_written_is_told_in_one_line(tmp_path: Path, capsys: Printed) -> None:
    loaded(tmp_path)
    folders = ["--content", str(tmp_path / "content"), "--assets", str(tmp_path / "assets")]
    (tmp_path / "file").write_text("x")
    for out in (tmp_path, tmp_path / "file" / "b.pdf"):
        assert main(["booklet", "--out", str(out), "--lang", "en", *folders]) == 1
        err = capsys.readouterr().err
        assert err.startswith(f"The booklet cannot be written to {out}: ")
        assert err.count("\n") == 1


def test_a_photograph_that_is_broken_is_told_in_one_line(tmp_path: Path, capsys: Printed) -> None:
    with_photo(tmp_path, png()[:30])
    folders = ["--content", str(tmp_path / "content"), "--assets", str(tmp_path / "assets")]
    assert main(["booklet", "--out", str(tmp_path / "b.pdf"), *folders]) == 1
    err = capsys.readouterr().err
    assert "大字本排不出来" in err
    assert err.count("\n") == 1
    assert not (tmp_path / "b.pdf").exists()
