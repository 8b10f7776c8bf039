"""`kiosk schema`: the JSON Schema of the content files, or the field reference as Markdown."""

from __future__ import annotations

import json
import sys

from kiosk.exhibit.schema import file_schemas, reference, schema


def run(file: str, style: str) -> int:
    """Print the schema of all files, or of those whose name holds `file`. Returns 2 for a name that none has."""
    if style == "markdown":
        sys.stdout.write(reference())
        return 0
    if not file:
        made = schema()
    else:
        found = {name: one for name, one in file_schemas().items() if file in name}
        if not found:
            sys.stderr.write(f"{file}? {', '.join(file_schemas())}\n")
            return 2
        made = next(iter(found.values()))
    print(json.dumps(made, ensure_ascii=False, indent=2))  # noqa: T201  (stdout is for results)
    return 0
