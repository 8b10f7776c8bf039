"""HTML and Markdown become paragraphs and **emphasis**; nothing that could load, link or run is left."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.guard import CONTROL
from kiosk.exhibit.rich_text import FIGURE
from kiosk.staff.exchange.plain_text import from_html, from_markdown, one_line

HTML = [
    ("plain", "plain"),
    ("a &amp; b &lt;c&gt; &nbsp; d", "a & b <c> d"),
    ("<p>One</p><p>Two</p>", "One\n\nTwo"),
    ("One<br><br/>Two", "One\n\nTwo"),
    ("first <div>inner</div> last", "first\n\ninner\n\nlast"),
    ("<p>a <b>b <i>c</i></b> d</p>", "a **b c** d"),
    ("<h2>Head</h2>text", "**Head**\n\ntext"),
    ("<ul><li>one<li>two</ul>", "one\n\ntwo"),
    ("a\nb\r\n\r\nc", "a b\n\nc"),
    ("<b>never closed", "**never closed**"),
    ("x <script>alert(1)</script><style>p{}</style><!-- no --> y", "x y"),
    ("3 < 4 and 5 > 2", "3 < 4 and 5 > 2"),
    ("{well-depth}", "(well-depth)"),
    ("2 ** 3", "2 3"),
    ("\x00\x07bell\ufeff", "bell"),
    ("", ""),
]
MARKDOWN = [
    ("**b** and *i* and _u_", "**b** and **i** and **u**"),
    ("# Head\ntext", "**Head**\n\ntext"),
    ("- one\n- two", "· one\n\n· two"),
    ("[a link](https://example.org)", "a link"),
    ("![x](y.png) after", "after"),
    ("snake_case_name 2*3*4", "snake_case_name 2*3*4"),
    ("one<br>two\n\nthree", "one\n\ntwo\n\nthree"),
]


@pytest.mark.parametrize(("markup", "text"), HTML)
def test_html_is_read(markup: str, text: str) -> None:
    assert from_html(markup).text == text


@pytest.mark.parametrize(("markup", "text"), MARKDOWN)
def test_markdown_is_read(markup: str, text: str) -> None:
    assert from_markdown(markup).text == text


def test_what_is_left_behind_is_named() -> None:
    found = from_html('<a href="https://a">x</a> <img src="b.png"> <iframe src="c"></iframe>')
    assert (found.text, found.links, found.embedded) == ("x", ("https://a",), ("img b.png", "iframe c"))


def test_deep_nesting_is_read_and_harmless() -> None:
    assert from_html("<b>" * 9000 + "deep").text == "**deep**"


TAGGED = st.lists(
    st.sampled_from(["<p>", "</p>", "<b>", "</b>", "<i>", "<br>", "<li>", "**", "*", "a", " b ", "\n\n", "#", "&amp;"])
)


@given(TAGGED.map("".join) | st.text(max_size=60))
@pytest.mark.parametrize("read", [from_html, from_markdown])
def test_any_text_comes_out_clean(read: object, markup: str) -> None:
    assert callable(read)
    text = read(markup).text
    assert not CONTROL.search(text)
    assert not FIGURE.search(text)
    assert text == text.strip()
    assert all(part.count("**") % 2 == 0 for part in text.split("\n\n"))
    assert not re.search(r"\n(?!\n)(?<!\n\n)", text)
    assert "\n" not in one_line(text)
