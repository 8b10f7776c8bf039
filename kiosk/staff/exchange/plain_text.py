"""HTML and Markdown of other programs → the exhibit's own text: paragraphs and **emphasis**, nothing else."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from bs4 import BeautifulSoup
from bs4.element import Comment, NavigableString, Tag

from kiosk.exhibit.guard import CONTROL
from kiosk.exhibit.rich_text import FIGURE

MOST_MARKUP = 50_000
"""Characters of one text that are read as HTML; what is longer is no text for a kiosk."""

STRONG = frozenset({"b", "strong", "em", "i", "u", "mark", "h1", "h2", "h3", "h4", "h5", "h6"})
BLOCK = frozenset(
    {
        *("p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "tr", "td", "th", "table", "blockquote", "section"),
        *("article", "header", "footer", "figure", "figcaption", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6"),
    }
)
EMBEDDED = frozenset({"img", "iframe", "video", "audio", "object", "embed", "svg", "canvas", "form", "input"})
SILENT = frozenset({"script", "style", "template", "head", "noscript"})
IMAGE = re.compile(r"!\[([^\]\n]*)\]\(([^)\s]*)[^)\n]*\)")
LINK = re.compile(r"\[([^\]\n]+)\]\(([^)\s]*)[^)\n]*\)")
HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t]*#*$", re.MULTILINE)
BULLET = re.compile(r"^[ \t]*[-*+][ \t]+", re.MULTILINE)
ITALIC = re.compile(r"(?<![*\w])[*_](?=[^\s*_])([^*_\n]*[^\s*_])[*_](?![*\w])")
PARAGRAPH = "\x1d"  # no text holds it: control characters are taken out first


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text of the exhibit, and what had to be left behind: addresses of links, kinds of embedded things."""

    text: str
    links: tuple[str, ...] = ()
    embedded: tuple[str, ...] = ()


def from_html(markup: str) -> PlainText:
    """The text of an HTML fragment; what holds no tags is taken as it is, with its entities read."""
    return _of_html(_clean(markup)[:MOST_MARKUP].replace("**", ""))


def _of_html(markup: str) -> PlainText:
    if "<" not in markup:
        return PlainText(_settled(html.unescape(markup)))
    soup = BeautifulSoup(markup, "html.parser")
    parts: list[str] = []
    links: list[str] = []
    embedded: list[str] = []
    block: Tag | None = None
    for node in soup.descendants:
        if isinstance(node, Tag):
            if node.name in BLOCK:
                parts.append(PARAGRAPH)
            if node.name in EMBEDDED:
                embedded.append(" ".join(filter(None, (node.name, str(node.get("src") or node.get("data") or "")))))
            if node.name == "a" and node.get("href"):
                links.append(str(node["href"]))
        elif isinstance(node, NavigableString) and not isinstance(node, Comment):
            names = [parent.name for parent in node.parents]
            own = next((parent for parent in node.parents if parent.name in BLOCK), None)
            if own is not block:
                parts.append(PARAGRAPH)
                block = own
            if SILENT.isdisjoint(names):
                said = re.sub(r"[ \t\r\n]+", " ", str(node))
                parts.append(_strong(said) if not STRONG.isdisjoint(names) else said)
    return PlainText(_settled("".join(parts)), tuple(links), tuple(embedded))


def from_markdown(markup: str) -> PlainText:
    """The text of a Markdown text, in which HTML may stand as well."""
    markup = _clean(markup)[:MOST_MARKUP]
    embedded = [f"img {found[2]}" for found in IMAGE.finditer(markup)]
    markup = IMAGE.sub("", markup)
    links = [found[2] for found in LINK.finditer(markup)]
    markup = LINK.sub(r"\1", markup)
    markup = HEADING.sub(r"\n\n**\1**\n\n", markup)
    markup = BULLET.sub("\n\n· ", markup)
    markup = ITALIC.sub(r"**\1**", markup.replace("__", "**"))
    found = _of_html(markup if "<" not in markup else re.sub(r"\n\s*\n", "<p>", markup))
    return PlainText(found.text, (*links, *found.links), (*embedded, *found.embedded))


def one_line(text: str) -> str:
    """A text as a title: on one line, without emphasis."""
    return " ".join(text.replace("**", "").split())


def _clean(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    text = text.encode("utf-8", "replace").decode("utf-8")  # half a surrogate pair is no character
    return CONTROL.sub("", text.replace("\u00a0", " "))


def _strong(text: str) -> str:
    inner = text.replace("**", "").strip()
    if not inner:
        return text
    left, right = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{left}**{inner}**{right}"


def _settled(text: str) -> str:
    """Paragraphs parted by one blank line, no gaps that would be read as figures, emphasis in pairs."""
    text = CONTROL.sub("", text.replace(PARAGRAPH, "\n\n"))
    text = FIGURE.sub(r"(\1)", text.replace("\u00a0", " "))
    paragraphs = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text))
    return "\n\n".join(filter(None, (_paired(part) for part in paragraphs if part.replace("**", "").strip())))


def _paired(paragraph: str) -> str:
    paragraph = re.sub(r"\*\*(\s*)\*\*", r"\1", paragraph)
    if paragraph.count("**") % 2 or "***" in paragraph:
        paragraph = re.sub(r"\*{2,}", "", paragraph)
    return " ".join(paragraph.split())
