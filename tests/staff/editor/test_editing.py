"""Editing as a person meets it: choose, type, see what is wrong and what it looks like, undo, save, and two at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.staff.editing.draft import Draft
from tests.exhibit.small_content import FILES, written
from tests.staff.editor.editing_person import person

PAST = "eras/past.yaml"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """The one application, from pytest-qt; a window that closes does not end it."""
    qapp.setQuitOnLastWindowClosed(False)


def test_a_title_is_changed_seen_undone_made_again_and_saved(tmp_path: Path) -> None:
    content, assets = written(tmp_path)
    with person(content, assets) as someone:
        someone.click("开矿")
        before = someone.preview()
        someone.write("标题 · 中文", "开了煤矿")
        assert someone.preview() != before
        assert someone.sees("1 个文件未保存")
        someone.press(Qt.Key.Key_Z, CONTROL)
        assert someone.preview() == before
        assert not someone.sees("1 个文件未保存")
        someone.press(Qt.Key.Key_Z, CONTROL | SHIFT)
        assert someone.field("标题 · 中文").property("text") == "开了煤矿"
        assert (content / PAST).read_text("utf-8") == FILES[PAST]
        someone.press(Qt.Key.Key_S, CONTROL)
        assert (content / PAST).read_text("utf-8") == FILES[PAST].replace("{zh: 开矿,", "{zh: 开了煤矿,")
        assert someone.sees("已保存 1 个文件")


def test_what_is_wrong_stands_beside_the_field_and_in_the_tree(tmp_path: Path) -> None:
    content, assets = written(tmp_path)
    with person(content, assets) as someone:
        someone.click("关矿")
        someone.write("日期", "很久以前")
        someone.until(lambda: someone.sees("看不懂的日期"), "the field says nothing")
        someone.preview()
        assert someone.sees("1 处要改")
        assert someone.sees("展机会先略过它")
        someone.write("日期", "约1911年")
        someone.until(lambda: not someone.sees("看不懂的日期"), "the field still complains")
        someone.preview()
        assert someone.editor.preview.problems == ()
        assert someone.sees("没有问题")


def test_where_two_change_the_same_it_is_shown_and_both_versions_are_kept(tmp_path: Path) -> None:
    content, assets = written(tmp_path)
    with person(content, assets) as someone:
        someone.click("开矿")
        someone.write("标题 · 中文", "我的")
        other = Draft(content, assets)
        other.edit(PAST, lambda document: document.set_value(("events", 0, "title", "zh"), "他们的"))
        (content / PAST).write_bytes(other.documents[PAST].raw)
        someone.desk.take_in()
        someone.click("保存")
        assert someone.sees("两个人改了同一处")
        kept = {path.name.split(".")[1][:4] for path in (tmp_path / "content-conflicts" / "eras").iterdir()}
        assert kept == {"mine", "thei"}
        someone.click("用他们的")
        assert not someone.sees("两个人改了同一处")
        assert someone.field("标题 · 中文").property("text") == "他们的"


def test_a_list_is_put_in_another_order_by_dragging_and_with_the_keys(tmp_path: Path) -> None:
    two = FILES[PAST].replace("figures: [depth]\n    ind", "figures: [depth, height]\n    ind")
    content, assets = written(tmp_path, {PAST: two})
    with person(content, assets) as someone:
        someone.click("开矿")
        someone.focus("井深")  # which scrolls it into view
        someone.drag("井深", 40)
        assert "    figures: [height, depth]\n" in someone.desk.draft.documents[PAST].text
        assert someone.items("数字") == ["塔高", "井深"]
        someone.focus("井深")
        someone.press(Qt.Key.Key_Up, ALT)
        assert someone.desk.draft.documents[PAST].text == two


def test_a_picture_that_is_dropped_is_copied_cropped_and_waits_to_be_described(tmp_path: Path) -> None:
    content, assets = written(tmp_path)
    photo = QImage(40, 30, QImage.Format.Format_RGB32)
    photo.fill(QColor("gray"))
    assert photo.save(str(tmp_path / "Old Works.png"))
    (tmp_path / "notes.png").write_text("no picture", "utf-8")
    with person(content, assets) as someone:
        someone.desk.dropPicture(QUrl.fromLocalFile(str(tmp_path / "Old Works.png")))
        assert (assets / "photos" / "old-works.png").read_bytes() == (tmp_path / "Old Works.png").read_bytes()
        made = someone.desk.draft.documents["pictures.yaml"].plain(("pictures", 2))
        assert (made["key"], made["file"]) == ("old-works", "photos/old-works.png")
        assert someone.sees("请填好说明、作者和版权")
        someone.desk.crop(0.25, 0.0, 0.5, 1.0)
        assert (
            someone.desk.draft.documents["pictures.yaml"].plain(("pictures", 2, "file")) == "photos/old-works-part.png"
        )
        part = QImage(str(assets / "photos" / "old-works-part.png"))
        assert (part.width(), part.height()) == (20, 30)
        someone.press(Qt.Key.Key_Z, CONTROL)
        assert someone.desk.property("picture") == "photos/old-works.png"
        someone.desk.dropPicture(QUrl.fromLocalFile(str(tmp_path / "notes.png")))
        assert someone.sees("这不是能用的图片")
        assert {path.name for path in (assets / "photos").iterdir()} == {"old-works.png", "old-works-part.png"}


def test_a_new_event_and_what_stands_inside_it(tmp_path: Path) -> None:
    content, assets = written(tmp_path)
    with person(content, assets, "en") as someone:
        someone.click("Opened")
        someone.desk.add("eras")
        someone.write("title · Chinese", "新矿")
        someone.write("title · English", "New mine")
        someone.preview()
        someone.desk.addItem(someone.fields()["records"], "")
        someone.write("what · English", "deepest")
        someone.desk.take_in()
        event = someone.desk.draft.documents[PAST].plain(("events", 2))
        assert event["title"] == {"zh": "新矿", "en": "New mine"}
        assert event["records"][0]["title"] == {"zh": "", "en": "deepest"}
        someone.desk.up()
        someone.desk.remove()
        assert len(someone.desk.draft.documents[PAST].plain(("events",))) == 2
        while someone.desk.draft.can_undo:
            someone.desk.undo()
        assert someone.desk.draft.documents[PAST].text == FILES[PAST]


def test_a_reference_is_picked_by_a_few_letters_of_its_name(tmp_path: Path) -> None:
    content, assets = written(tmp_path)
    with person(content, assets) as someone:
        someone.click("关矿")
        someone.focus("大数字 · 选择")
        someone.press(Qt.Key.Key_Return)
        someone.write("选择", "塔")
        someone.click("塔高")
        assert someone.desk.draft.documents[PAST].plain(("events", 1, "headline")) == "height"
        assert not someone.sees("井深")


def test_the_tree_finds_what_is_written_anywhere_in_an_entry(tmp_path: Path) -> None:
    content, assets = written(tmp_path)
    with person(content, assets) as someone:
        someone.write("查找标题、代号、正文", "it closed")
        assert someone.sees("关矿")
        assert not someone.sees("开矿")


def test_a_preview_that_died_comes_back(tmp_path: Path) -> None:
    content, assets = written(tmp_path)
    with person(content, assets) as someone:
        someone.click("开矿")
        before = someone.preview()
        someone.editor.preview._process.kill()
        someone.editor.preview._process.waitForFinished()
        someone.write("标题 · 中文", "开了煤矿")
        after = someone.preview()
        assert not after.isNull()
        assert after != before


def test_undoing_goes_to_what_is_taken_back(tmp_path: Path) -> None:
    content, assets = written(tmp_path)
    with person(content, assets) as someone:
        someone.click("关矿")
        someone.write("标题 · 中文", "矿关了")
        someone.desk.open_entry("moon")
        assert someone.field("标题 · 中文").property("text") == "探月"
        someone.desk.undo()
        assert someone.field("标题 · 中文").property("text") == "关矿"
