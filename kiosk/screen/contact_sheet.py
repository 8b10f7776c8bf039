"""The contact sheet of a tour: one HTML page of pictures with what was found, for a curator to sign."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path

PAGE = """<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ margin: 32px; background: #12161a; color: #f3ede0; font: 16px/1.4 "Noto Sans SC", sans-serif; }}
main {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 24px; }}
figure {{ margin: 0; }} img {{ width: 100%; display: block; }} figcaption {{ padding: 8px 0; color: #b4bcc2; }}
.found {{ color: #db9652; }} footer {{ margin-top: 48px; border-top: 1px solid #f3ede0; padding-top: 16px; }}
</style></head><body><h1>{title}</h1><p>{summary}</p>{warnings}<main>
{figures}
</main><footer>审核 Signed: ______________________ 日期 Date: ______________</footer></body></html>
"""
FIGURE = (
    '<figure><a href="{file}"><img loading="lazy" src="{file}" alt="{name}"></a>'
    "<figcaption>{name}{found}</figcaption></figure>"
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What goes on the sheet: (name, file, findings) for each picture, and the QML warnings of the whole tour."""

    title: str
    pictures: list[tuple[str, str, list[str]]]
    warnings: list[str]


def write_sheet(out: Path, sheet: Sheet) -> Path:
    """Write index.html into `out` and return its path."""
    figures = "\n".join(
        FIGURE.format(
            file=escape(file),
            name=escape(name),
            found="".join(f'<br><span class="found">{escape(line)}</span>' for line in found),
        )
        for name, file, found in sheet.pictures
    )
    count = sum(len(found) for _, _, found in sheet.pictures)
    warnings = "".join(f'<p class="found">{escape(warning)}</p>' for warning in sheet.warnings)
    path = out / "index.html"
    summary = f"{len(sheet.pictures)} 张 pictures · {count} 处待改 findings"
    path.write_text(
        PAGE.format(title=escape(sheet.title), summary=summary, warnings=warnings, figures=figures), "utf-8"
    )
    return path
