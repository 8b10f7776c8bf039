"""The schema knows every field of every entry, the museum's content follows it, and the reference is made from it."""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from kiosk.exhibit.dates import Date
from kiosk.exhibit.described import FIELDS
from kiosk.exhibit.exhibit import About
from kiosk.exhibit.guard import guard
from kiosk.exhibit.load import FOLDERS, LISTS, content_files
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.nodes import tree
from kiosk.exhibit.schema import DIALECT, file_schemas, reference, schema
from kiosk.settings import Settings
from tests.exhibit.small_content import CONTENT, FILES, ROOT


def entries_below(kind: Any, found: list[Any]) -> list[Any]:
    """The dataclass with all that its fields are made of: every kind of entry and every part of one."""
    if isinstance(kind, type) and is_dataclass(kind) and kind not in (Localised, Date) and kind not in found:
        found.append(kind)
        for hint in get_type_hints(kind).values():
            for inner in (hint, *get_args(hint)):
                entries_below(inner, found)
    return found


ENTRIES: list[Any] = []
for _kind in (About, *(kind for _, kind in LISTS.values()), *FOLDERS.values()):
    entries_below(_kind, ENTRIES)
DEFINITIONS: dict[str, Any] = schema()["$defs"]
UNDERSTOOD = {"$ref", "$schema", "$defs", "title", "description", "examples", "type", "properties", "required"}
UNDERSTOOD |= {"additionalProperties", "items", "enum", "anyOf", "pattern", "minimum", "maximum", "patternProperties"}


def is_type(value: Any, name: str) -> bool:
    if isinstance(value, bool):
        return name == "boolean"
    kinds: dict[str, Any] = {"string": str, "integer": int, "number": int | Decimal, "array": list, "object": dict}
    return name in kinds and isinstance(value, kinds[name])


def faults(value: Any, rule: dict[str, Any], at: str = "") -> list[str]:
    """Where a value does not follow a rule: the part of JSON Schema that ours is made of, and nothing else of it."""
    assert set(rule) <= UNDERSTOOD, set(rule) - UNDERSTOOD
    found: list[str] = []
    if "$ref" in rule:
        found += faults(value, DEFINITIONS[rule["$ref"].removeprefix("#/$defs/")], at)
    if "anyOf" in rule and all(faults(value, one, at) for one in rule["anyOf"]):
        found.append(f"{at}: none of the ways")
    kinds = rule.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(is_type(value, kind) for kind in kinds):
        return [*found, f"{at}: no {kinds}"]
    if "enum" in rule and value not in rule["enum"]:
        found.append(f"{at}: not one of the choices")
    if "pattern" in rule and isinstance(value, str) and not re.search(rule["pattern"], value):
        found.append(f"{at}: not of the form")
    if isinstance(value, int | Decimal) and not rule.get("minimum", value) <= value <= rule.get("maximum", value):
        found.append(f"{at}: out of range")
    if isinstance(value, list):
        for index, item in enumerate(value):
            found += faults(item, rule.get("items", {}), f"{at}[{index}]")
    if isinstance(value, dict):
        forms = rule.get("patternProperties", {})
        formed = {name: forms[form] for name in value for form in forms if re.search(form, name)}
        known = {**formed, **rule.get("properties", {})}
        found += [f"{at}.{name}: missing" for name in rule.get("required", []) if name not in value]
        if rule.get("additionalProperties") is False:
            found += [f"{at}.{name}: unknown" for name in value if name not in known]
        for name, inner in value.items():
            found += faults(inner, known.get(name, {}), f"{at}.{name}")
    return found


def plain(raw: bytes) -> Any:
    root = tree(guard(raw, "a.yaml"))
    assert root is not None
    return root.plain()


def rule_of(name: str) -> dict[str, Any]:
    rules = file_schemas()
    return rules[name] if name in rules else rules[name.split("/")[0] + "/*.yaml"]


NAMES = [name for name, _ in content_files(CONTENT)]


def test_the_schema_is_json() -> None:
    assert json.loads(json.dumps(schema())) == schema()
    assert schema()["$schema"] == DIALECT
    for name, rule in file_schemas().items():
        assert json.loads(json.dumps(rule, ensure_ascii=False))["title"] == name


def test_every_reference_inside_the_schema_leads_somewhere() -> None:
    named = set(re.findall(r"#/\$defs/(\w+)", json.dumps(schema())))
    assert named
    assert named <= set(DEFINITIONS)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.__name__)
def test_every_field_of_every_entry_is_in_the_schema(entry: Any) -> None:
    made = DEFINITIONS[entry.__name__]
    assert list(made["properties"]) == [f.name for f in fields(entry)]
    assert all(field["title"] for field in made["properties"].values())
    assert made["additionalProperties"] is False


def test_every_description_describes_a_field() -> None:
    known = {f"{entry.__name__}.{f.name}" for entry in (*ENTRIES, Settings) for f in fields(entry)}
    names = {name.partition(".")[2] for name in known} | {"zh", "en"}
    assert [name for name in FIELDS if name not in known and name not in names] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_real_content_follows_the_schema(name: str) -> None:
    value = plain((CONTENT / name).read_bytes())
    assert faults(value, rule_of(name)) == []
    assert faults(value, schema()) == []


@pytest.mark.parametrize("name", FILES)
def test_the_small_content_follows_the_schema(name: str) -> None:
    assert faults(plain(FILES[name].encode()), rule_of(name)) == []


SLIPS = {
    "missing": ("units.yaml", ", en: m}", "}", "units[0].en: missing"),
    "unknown": ("units.yaml", "en: m}", "en: m, fr: m}", "units[0].fr: unknown"),
    "choice": ("eras/past.yaml", "plate: bronze", "plate: gold", "plate: not one of the choices"),
    "choice below": ("eras/past.yaml", "china", "moon", "events[0].records[0].level: not one of the choices"),
    "number": ("figures.yaml", "9026", "many", "figures[0].value: no ['number']"),
    "key": ("figures.yaml", "key: depth", "key: Depth", "figures[0].key: not of the form"),
    "range": ("pictures.yaml", "x: 0.5", "x: 1.5", "pictures[1].spots[0].x: out of range"),
    "list": ("projects.yaml", "[daily]", "daily", "projects[0].sources: no ['array']"),
    "text": ("exhibit.yaml", "{zh: 小展, en: Small}", "[小展]", "title: none of the ways"),
}


@pytest.mark.parametrize(("name", "old", "new", "fault"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_does_not_follow_the_schema(name: str, old: str, new: str, fault: str) -> None:
    text = FILES[name].replace(old, new, 1)
    assert text != FILES[name]
    assert faults(plain(text.encode()), rule_of(name)) == [f".{fault}"]


def test_a_date_may_be_given_in_every_way_that_is_read() -> None:
    rule = DEFINITIONS["Event"]["properties"]["date"]
    for value in ("2020年9月", 2022, {"from": 1937, "to": "1945年"}):
        assert faults(value, rule) == []
        assert isinstance(Date(0, 1, "", ""), Date)
    assert faults([1937, 1945], rule)


def test_the_reference_for_staff_is_the_one_that_is_made() -> None:
    written = Path(ROOT / "docs" / "content-reference.zh.md").read_text("utf-8")
    assert written == reference(), "run: python -m kiosk schema --format markdown > docs/content-reference.zh.md"


def test_the_reference_names_every_file_and_every_field() -> None:
    text = reference()
    for name in file_schemas():
        assert f"## {name}\n" in text
    for entry in ENTRIES:
        section = text.partition(f"### {entry.__name__}\n")[2].partition("\n##")[0]
        assert [f.name for f in fields(entry)] == re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)
