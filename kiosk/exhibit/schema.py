"""The JSON Schema of the content files and the staff guide's field reference, both made from the one field table."""

from __future__ import annotations

import re
from dataclasses import MISSING, Field, fields, is_dataclass
from decimal import Decimal
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from kiosk.exhibit.dates import FORMS, Date
from kiosk.exhibit.described import described
from kiosk.exhibit.exhibit import About
from kiosk.exhibit.load import FOLDERS, LISTS
from kiosk.exhibit.localised import CODE, Localised
from kiosk.exhibit.reader import KEY, limit_of

WORDS = "words/*.yaml"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT = {
    "anyOf": [
        {"type": "string"},
        {
            "type": "object",
            "properties": {"zh": {"type": "string"}, "en": {"type": "string"}},
            "patternProperties": {f"^{CODE.pattern}$": {"type": "string"}},
            "additionalProperties": False,
        },
    ]
}


WORDS_TOLD = [
    "界面文字：文件名是语言代码（`words/fr.yaml`），每行 `名称: 文字`。名称见 `kiosk/screen/words/`，缺的用英文。"
]


def file_schemas() -> dict[str, dict[str, Any]]:
    """The schema of each kind of file, by its pattern below content/."""
    definitions: dict[str, Any] = {}
    files: dict[str, dict[str, Any]] = {"exhibit.yaml": _entry(About, definitions)}
    for name, (listed, kind) in LISTS.items():
        items = {"type": "array", "items": _entry(kind, definitions)}
        files[name] = {
            "type": "object",
            "properties": {listed: items},
            "required": [listed],
            "additionalProperties": False,
        }
    for folder, kind in FOLDERS.items():
        files[f"{folder}/*.yaml"] = _entry(kind, definitions)
    said = {"^[A-Za-z][A-Za-z0-9-]*$": {"type": ["string", "number"]}}
    files[WORDS] = {"type": "object", "patternProperties": said, "additionalProperties": False}
    return {name: {"$schema": DIALECT, "title": name, **schema, "$defs": definitions} for name, schema in files.items()}


def schema() -> dict[str, Any]:
    """One schema that any content file satisfies, for editors that take only one."""
    files = file_schemas()
    definitions = next(iter(files.values()))["$defs"]
    each = [{k: v for k, v in s.items() if k not in ("$defs", "$schema")} for s in files.values()]
    return {"$schema": DIALECT, "title": "content", "anyOf": each, "$defs": definitions}


def _entry(kind: type, definitions: dict[str, Any]) -> dict[str, Any]:
    name = kind.__name__
    if name not in definitions:
        definitions[name] = {}
        hints = get_type_hints(kind)
        properties = {f.name: _field(kind, f, hints[f.name], definitions) for f in fields(kind)}
        required = [f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]
        definitions[name] = {
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{name}"}


def _field(kind: type, f: Field[Any], hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    told = described(kind.__name__, f.name)
    made = dict(_type(hint, definitions))
    if f.name == "key":
        made["pattern"] = f"^{KEY.pattern}$"
    if limit := limit_of(kind.__name__, f.name):
        made["minimum"], made["maximum"] = limit
    made["title"] = f"{told.zh} {told.en}"
    if told.help_zh:
        made["description"] = f"{told.help_zh} / {told.help_en}"
    return made


def _type(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin = get_origin(hint)
    if hint is Localised:
        return TEXT
    if hint is Date:
        ends = {"from": {"type": ["string", "integer"]}, "to": {"type": ["string", "integer"]}}
        return {
            "anyOf": [{"type": ["string", "integer"]}, {"type": "object", "properties": ends}],
            "examples": FORMS.split("、"),
        }
    if origin is Literal:
        return {"enum": list(get_args(hint))}
    if origin is tuple:
        return {"type": "array", "items": _type(get_args(hint)[0], definitions)}
    if origin in (Union, UnionType):
        return _type(next(arg for arg in get_args(hint) if arg is not type(None)), definitions)
    if is_dataclass(hint) and isinstance(hint, type):
        return _entry(hint, definitions)
    plain = {str: ["string", "number"], int: "integer", float: "number", bool: "boolean", Decimal: "number"}
    return {"type": plain[hint]}


def reference() -> str:
    """The field reference of the staff guide, in Chinese, as Markdown."""
    lines = ["# 内容字段一览", "", "<!-- 由 kiosk schema --format markdown 生成，请勿手改 -->", ""]
    for name, made in file_schemas().items():
        lines += [f"## {name}", ""]
        lines += WORDS_TOLD if name == WORDS else _tables(made, set())
    return "\n".join(lines).rstrip() + "\n"


def _tables(made: dict[str, Any], told: set[str]) -> list[str]:
    lines: list[str] = []
    waiting = re.findall(r"#/\$defs/(\w+)", str({k: v for k, v in made.items() if k != "$defs"}))
    while waiting:
        name = waiting.pop(0)
        if name in told:
            continue
        told.add(name)
        entry = made["$defs"][name]
        lines += [f"### {name}", "", "| 字段 | 名称 | 必填 | 说明 |", "| --- | --- | --- | --- |"]
        for field, kind in entry["properties"].items():
            must = "是" if field in entry["required"] else ""
            help_text = kind.get("description", "").split(" / ")[0]
            choices = "、".join(kind["enum"]) if "enum" in kind else ""
            lines.append(f"| `{field}` | {kind['title'].split(' ')[0]} | {must} | {help_text or choices} |")
        lines.append("")
        waiting += re.findall(r"#/\$defs/(\w+)", str(entry))
    return lines
