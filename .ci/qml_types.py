"""Writes the QML types of the classes that Python gives to QML (@QmlElement), so that qmllint knows them.

Usage: python .ci/qml_types.py OUT SOURCE.py...   writes OUT/<Exhibit/Backend>/{qmldir,backend.qmltypes}.
PySide's own `pyside6-project build` does the same file by file; see the WORKAROUNDs for why that is not enough.
"""

from __future__ import annotations

import ast
import contextlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6
from PySide6.scripts import metaobjectdump

QT = Path(PySide6.__file__).parent / "Qt"
QT_MODULES = ("core", "gui", "qml", "qmlmodels", "quick")


def noting_constants(keywords: list[ast.keyword], prop: dict[str, Any]) -> None:
    """Read a @Property's keywords as metaobjectdump does, and `constant=True` too.

    WORKAROUND (PySide6 6.11, not needed from 6.12): without it every constant draws a false stale-property-read.
    """
    read_keywords(keywords, prop)
    if any(word.arg == "constant" and ast.unparse(word.value) == "True" for word in keywords):
        prop["constant"] = True


read_keywords = metaobjectdump._parse_property_kwargs
metaobjectdump._parse_property_kwargs = noting_constants


def parsed(sources: list[Path]) -> list[dict[str, Any]]:
    """What metaobjectdump reads from `sources`, with base classes known whatever the order of the files.

    WORKAROUND (PySide6 6.11): it takes a class for a QObject only when its base stood earlier on the command line.
    """
    context = metaobjectdump.VisitorContext()
    with contextlib.redirect_stderr(None):  # it says of every decorator of the standard library that it is unknown
        while True:
            known = set(context.qobject_derived)
            results = [metaobjectdump.parse_file(path, context) for path in sources]
            if set(context.qobject_derived) == known:
                break
    return [result for result in results if result]


def mended(files: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same, as moc would have said it in C++.

    WORKAROUND (PySide6 6.11): `notify=Page.said` keeps the class name, and objects are given by value where C++
    gives pointers.
    """
    classes = {entry["className"] for file in files for entry in file["classes"] if entry["object"]}

    def pointer(kind: str) -> str:
        return f"{kind}*" if kind in classes else kind

    for file in files:
        file["classes"] = [entry for entry in file["classes"] if entry["object"]]
        for entry in file["classes"]:
            for held in entry.get("properties", []):
                held["type"] = pointer(held["type"])
                if "notify" in held:
                    held["notify"] = held["notify"].rpartition(".")[2]
            for call in (*entry.get("slots", []), *entry.get("signals", [])):
                call["returnType"] = pointer(call["returnType"])
                for argument in call["arguments"]:
                    argument["type"] = pointer(argument["type"])
    return [file for file in files if file["classes"]]


def write_module(out: Path, name: str, major: int, files: list[dict[str, Any]]) -> None:
    """Write the qmldir and the qmltypes of one module below `out`."""
    folder = out.joinpath(*name.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    described = folder / "backend.json"
    described.write_text(json.dumps(files), encoding="utf-8")
    foreign = ",".join(str(QT / "metatypes" / f"qt6{module}_metatypes.json") for module in QT_MODULES)
    subprocess.run(
        [
            QT / "libexec" / "qmltyperegistrar",
            f"--generate-qmltypes={folder / 'backend.qmltypes'}",
            f"--foreign-types={foreign}",
            f"--import-name={name}",
            f"--major-version={major}",
            "--minor-version=0",
            "-o",
            folder / "backend.cpp",
            described,
        ],
        check=True,
    )
    (folder / "qmldir").write_text(f"module {name}\ntypeinfo backend.qmltypes\n", encoding="utf-8")


def main(out: str, *sources: str) -> int:
    """Write every module that `sources` name. All of them take part, so that bases without a name are known too."""
    files = mended(parsed([Path(source) for source in sources]))
    named = [file for file in files if metaobjectdump.QML_IMPORT_NAME in file]
    modules = {(file[metaobjectdump.QML_IMPORT_NAME], file[metaobjectdump.QML_IMPORT_MAJOR_VERSION]) for file in named}
    for name, major in modules:
        write_module(Path(out), name, major, files)
    return 0 if modules else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
