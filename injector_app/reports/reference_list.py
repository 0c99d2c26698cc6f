"""The reference lines that were on the screen when the note was signed."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.platypus import CondPageBreak

from injector_app.domain.language.tr import tr
from injector_app.domain.printed_reference import PrintedReference
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import DENSE, HEADING, SMALL

_TOGETHER = 60


def reference_list(lines: Sequence[PrintedReference]) -> Iterator[Any]:
    """Each line with where it is from, as signed; nothing where there is none."""
    if lines:
        yield CondPageBreak(_TOGETHER)
        yield paragraph(tr("References"), HEADING)
    for line in lines:
        yield paragraph(line.words, DENSE)
        if line.source:
            yield paragraph(line.source, SMALL)
