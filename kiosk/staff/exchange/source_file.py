"""The bytes of a file that somebody brings, within limits, and the text that they hold in whatever encoding."""

from __future__ import annotations

import json
import re
import stat
from pathlib import Path
from typing import Any

from kiosk.staff.exchange.refused import Refused

MOST_BYTES = 20 * 1024 * 1024
HIGH_RUN = re.compile(rb"[\x80-\xff]+")
SCRIPT = re.compile(r"^\s*(?:var\s+)?[\w$.]+\s*[=(]\s*(?=[{\[])")  # storyjs_jsonp_data = {…}, and JSONP
TEXT_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_source(path: Path) -> bytes:
    """The bytes of a regular file of at most MOST_BYTES. Raises Refused."""
    try:
        with path.open("rb") as file:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode):
                raise Refused("unreadable", path=path, why="不是普通文件 / not a regular file")
            raw = file.read(MOST_BYTES + 1)
    except (FileNotFoundError, ValueError):  # a name with a NUL in it is no name
        raise Refused("missing", path=path) from None
    except OSError as error:
        raise Refused("unreadable", path=path, why=error.strerror or error) from None
    if len(raw) > MOST_BYTES:
        raise Refused("too-big", path=path, what="", most=f"{MOST_BYTES // 1024 // 1024} MiB")
    if not raw.strip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"):
        raise Refused("empty", path=path)
    return raw


def decoded(raw: bytes, path: Path) -> str:
    """The text of the bytes: UTF-8 or UTF-16 with its mark, UTF-8, GBK (gb18030), or Windows-1252. Raises Refused."""
    for mark, encoding in TEXT_MARKS:
        if raw.startswith(mark):
            try:
                return raw.decode(encoding)
            except UnicodeDecodeError:
                raise Refused("encoding", path=path) from None
    for encoding in ("utf-8", *(("cp1252", "gb18030") if _looks_western(raw) else ("gb18030", "cp1252"))):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Refused("encoding", path=path)


def _looks_western(raw: bytes) -> bool:
    """Chinese in GBK has its high bytes in runs; é and ü stand alone between letters."""
    runs = [len(run) for run in HIGH_RUN.findall(raw)]
    return bool(runs) and sum(size == 1 for size in runs) * 2 > len(runs)


def looks_like_json(text: str) -> bool:
    """Whether the text begins as JSON does, or as a script that assigns it."""
    return text.lstrip().startswith(("{", "[")) or bool(SCRIPT.match(text[:200]))


def parsed_json(text: str, path: Path) -> Any:
    """The value that the text holds as JSON. Raises Refused."""
    start = SCRIPT.match(text[:200])
    body = text[start.end() :] if start else text.lstrip()
    try:
        return json.JSONDecoder().raw_decode(body)[0] if start else json.loads(body)
    except json.JSONDecodeError as error:
        raise Refused("broken-json", path=path, line=error.lineno, why=error.msg) from None
    except (RecursionError, ValueError):  # nested beyond all sense; a number of thousands of digits
        raise Refused("broken-json", path=path, line=1, why="嵌套太深或数太长 / nested too deep") from None
