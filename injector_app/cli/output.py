"""What commands print: plain text, tables, JSON; never a character that steers a terminal."""

import json
import sys
import unicodedata
from collections.abc import Sequence

from injector_app.cli.plain import Plain
from injector_app.domain.isolated_text import apart

_GAP = "  "


def say(text: str) -> None:
    """One line of a result."""
    print(visible(text))


def complain(sentence: str) -> None:
    """One line of a refusal."""
    print(visible(sentence), file=sys.stderr)


def counted(count: int, thing: str) -> str:
    """A number of things: "1 patient", "2 patients"."""
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def print_json(value: Plain) -> None:
    """A result for machines; JSON is UTF-8, or ASCII where the terminal is something else."""
    is_utf_8 = (sys.stdout.encoding or "").lower() in {"utf-8", "utf8"}
    print(json.dumps(value, ensure_ascii=not is_utf_8, indent=2))


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Rows under their headings, in columns as wide as they need be."""
    table = [tuple(map(visible, row)) for row in (headings, *rows)]
    widths = [max(map(_width, column)) for column in zip(*table, strict=True)]
    for row in table:
        cells = (
            apart(cell) + " " * (width - _width(cell))
            for cell, width in zip(row, widths, strict=True)
        )
        print(_GAP.join(cells).rstrip())


def visible(text: str) -> str:
    """The text in one line; what a terminal would obey is shown as U+FFFD."""
    line = " ".join(text.split("\n"))
    return "".join("\ufffd" if unicodedata.category(c) in {"Cc", "Cs"} else c for c in line)


def _width(text: str) -> int:
    return sum(_cells(character) for character in text)


def _cells(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
