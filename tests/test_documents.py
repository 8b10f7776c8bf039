"""What the documents name must exist: files, make targets, codes of problems. What they say is for people to judge."""

from __future__ import annotations

import re

import pytest

from kiosk.exhibit.messages import MESSAGES
from tests.house import TOP, files, name, text_of

DOCUMENTS = [name(path) for path in files(".md")]
CHINESE = re.compile(r"[\u4e00-\u9fff]")
TARGETS = set(re.findall(r"^([a-z]+):", text_of(TOP / "Makefile"), re.MULTILINE))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_that_a_document_links_to_exists(document: str) -> None:
    folder = (TOP / document).parent
    links = re.findall(r"\]\((?!https?://)([^)#]+)\)", text_of(TOP / document))
    assert [link for link in links if not (folder / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_make_target_that_a_document_names_exists(document: str) -> None:
    named = re.findall(r"(?:^    |`|&& )make ([a-z]+)", text_of(TOP / document), re.MULTILINE)
    assert set(named) <= TARGETS


def test_every_code_in_the_staff_guide_is_a_code_of_a_problem() -> None:
    codes = set(re.findall(r"\b[EW]\d{3}\b", text_of(TOP / "docs/staff-guide.zh.md")))
    assert codes
    assert codes <= set(MESSAGES)


def sections_of_messages() -> dict[str, str]:
    """What the chapter on messages says about each code."""
    parts = re.split(r"^### ([EW]\d{3}) ", text_of(TOP / "docs/messages.zh.md"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_code_of_a_problem_has_its_paragraph_in_order() -> None:
    parts = re.findall(r"^### ([EW]\d{3}) \S", text_of(TOP / "docs/messages.zh.md"), re.MULTILINE)
    assert parts == sorted(MESSAGES)


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_a_paragraph_says_what_it_means_and_shows_how_to_mend_it(code: str) -> None:
    title, paragraph, *examples = sections_of_messages()[code].splitlines()
    assert CHINESE.search(title)
    assert CHINESE.search(paragraph)
    assert len(paragraph) >= 35
    assert paragraph.count("。") >= 2
    example = "\n".join(examples)
    before, after = example.index("    改前："), example.index("    改后：")
    assert before < after


def test_the_two_readmes_are_twins() -> None:
    english, chinese = text_of(TOP / "README.md"), text_of(TOP / "README.zh.md")
    for what in (r"^#+ ", r"^    kiosk/", r"`kiosk \w+`", r"^    make "):
        count = len(re.findall(what, english, re.MULTILINE))
        assert count == len(re.findall(what, chinese, re.MULTILINE)), what
