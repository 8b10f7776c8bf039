"""The gate: bytes in, YAML events out, with everything refused that could harm, before anything is composed.

The C parser dies on deep nesting and an alias bomb explodes only later; so sizes, depth, aliases, anchors and tags are
checked on the event stream (measured: RELIABILITY, section 3.3). What the events mean is for nodes.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from kiosk.exhibit.problems import Place, Problem, problem

MOST_BYTES = 2 * 1024 * 1024
MOST_DEPTH = 32
MOST_EVENTS = 200_000
MOST_SCALAR = 200_000
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
CUT_BY_COMMENT = re.compile(r"\s+#")
FULL_WIDTH_COLON = re.compile(r"^\s*(?:-\s+)?([\w-]+)：")


@dataclass(slots=True)
class Gate:
    """What was let through, and what was wrong."""

    path: str
    text: str = ""
    events: list[yaml.Event] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """Whether the events may be composed."""
        return not any(p.severity == "error" for p in self.problems)

    def refuse(self, code: str, line: int = 1, column: int = 1, **details: object) -> None:
        """Note a problem at a place of this file."""
        self.problems.append(problem(code, Place(self.path, line, column), **details))


def guard(raw: bytes, path: str) -> Gate:
    """Decode and parse `raw`. Never raises for bad content; the gate says whether it passed."""
    gate = Gate(path)
    if len(raw) > MOST_BYTES:
        gate.refuse("E102", size=len(raw), most=MOST_BYTES)
        return gate
    gate.text = _decoded(raw, gate)
    if not gate.passed:
        return gate
    if not gate.text.strip():
        gate.refuse("E105")
        return gate
    if found := CONTROL.search(gate.text):
        line, column = _where(gate.text, found.start())
        gate.refuse("E104", line, column, what=f"U+{ord(found[0]):04X}")
        return gate
    _parse(gate)
    _comments(gate)
    return gate


def _decoded(raw: bytes, gate: Gate) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or (len(raw) > 3 and raw[1::2].count(0) > len(raw) // 4):
        gate.refuse("E103", encoding="UTF-16")
        return ""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        gate.refuse("E103", line, encoding="GBK" if _is_gbk(raw) else "GBK / UTF-16?")
        return ""
    if text.startswith("\ufeff"):
        gate.refuse("W408")
        return text[1:]
    return text


def _is_gbk(raw: bytes) -> bool:
    try:
        raw.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return True


def _where(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def _comments(gate: Gate) -> None:
    """Warn where a text is silently cut by ` #`; quoted and block texts keep theirs."""
    lines = gate.text.splitlines()
    for event in gate.events:
        end = event.end_mark
        if not isinstance(event, yaml.ScalarEvent) or event.style or not event.value or end is None:
            continue
        if end.line < len(lines) and (found := CUT_BY_COMMENT.match(lines[end.line], end.column)):
            gate.refuse("W402", end.line + 1, found.end())


def _parse(gate: Gate) -> None:
    depth = documents = 0
    try:
        for event in _events(gate.text):
            if len(gate.events) >= MOST_EVENTS:
                gate.refuse("E116", *start_of(event), what="YAML", most=MOST_EVENTS)
                return
            line, column = start_of(event)
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    gate.refuse("E119", line, column)
                    return
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                gate.refuse("E117", line, column, what="& *")
                return
            if isinstance(event, yaml.NodeEvent) and getattr(event, "tag", None):
                gate.refuse("E117", line, column, what="!")
                return
            if isinstance(event, yaml.ScalarEvent) and len(event.value) > MOST_SCALAR:
                gate.refuse("E116", line, column, what="text", most=MOST_SCALAR)
                return
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > MOST_DEPTH:
                    gate.refuse("E115", line, column, most=MOST_DEPTH)
                    return
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            gate.events.append(event)
    except yaml.MarkedYAMLError as error:
        _explain(gate, error)
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        gate.refuse("E114", why=str(error))


def start_of(event: yaml.Event) -> tuple[int, int]:
    """Line and column of an event, counted from 1."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _events(text: str) -> Iterator[yaml.Event]:
    loader = yaml.CLoader if hasattr(yaml, "CLoader") else yaml.SafeLoader
    return iter(yaml.parse(text, Loader=loader))


def _explain(gate: Gate, error: yaml.MarkedYAMLError) -> None:
    """Turn the parser's words into plain ones, at the line where staff must look."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    lines = gate.text.splitlines()
    near = [n for n in (line, line - 1, line - 2) if 0 < n <= len(lines)]
    for n in near:
        if re.match(r"\s*\t", lines[n - 1]):
            gate.refuse("E111", n, lines[n - 1].index("\t") + 1)
            return
    for n in near:
        if found := FULL_WIDTH_COLON.match(lines[n - 1]):
            gate.refuse("E112", n, found.end(), key=found[1])
            return
    why = error.problem or ""
    if ("quoted scalar" in (error.context or "") and "escape" not in why) or (
        "end of stream" in why and "quoted" in str(error)
    ):
        start = error.context_mark or mark
        gate.refuse("E113", start.line + 1 if start else line, start.column + 1 if start else column)
        return
    if (error.context or "").endswith(("an alias", "an anchor", "a tag")):  # **strong** without quotes around it
        gate.refuse("E117", line, column, what="& * !")
        return
    gate.refuse("E114", line, column, why=PLAIN_WHY.get(why, why))


PLAIN_WHY = {
    "found unknown escape character": "双引号里的反斜杠请写成 / 或 \\\\ / write a backslash in quotes twice",
    "mapping values are not allowed in this context": "这里不该有冒号，或上一行缩进不对 / a colon where none may be",
    "did not find expected key": "缩进没有对齐 / not aligned with the lines above",
    "could not find expected ':'": "缺少半角冒号加空格 / a colon and a space are missing",
    "did not find expected '-' indicator": "列表项没有对齐 / the list items are not aligned",
    "found character that cannot start any token": "行首有不能用的符号，请用引号包起来 / a sign that needs quotes",
    "did not find expected ',' or '}'": "花括号里缺逗号或右括号 / a comma or } is missing",
    "did not find expected ',' or ']'": "方括号里缺逗号或右括号 / a comma or ] is missing",
    "did not find expected node content": "这里少了内容 / something is missing here",
}
