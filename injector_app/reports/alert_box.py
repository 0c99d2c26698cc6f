"""What a reader must not miss, in a frame."""

from typing import Any

from reportlab.platypus import Table

from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import BODY, INK, STRONG
from injector_app.reports.table_style import ALL, bare_style

_NAME_WIDTH = 70


def alert_box(name: str, text: str, width: float) -> Any:  # noqa: ANN401
    """A bold name and the text beside it."""
    style = bare_style(
        ("BOX", *ALL, 0.9, INK),
        ("TOPPADDING", *ALL, 3),
        ("BOTTOMPADDING", *ALL, 4.5),
        ("LEFTPADDING", *ALL, 6),
        ("RIGHTPADDING", *ALL, 6),
    )
    cells = [[paragraph(name, STRONG), paragraph(text, BODY)]]
    widths = [_NAME_WIDTH, width - _NAME_WIDTH]
    return Table(cells, colWidths=widths, style=style, splitInRow=1)
