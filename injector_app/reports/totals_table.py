"""Totals: one row per product, never added together."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Table

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.injection_lines import (
    SIDE_ORDER,
    InjectionLine,
    injection_lines,
    total_volume,
)
from injector_app.domain.language.marked import marked, marked_words
from injector_app.domain.language.tr import tr, tr_words
from injector_app.domain.note import NoteContent
from injector_app.domain.product import Product
from injector_app.domain.totals import ProductTotal, totals
from injector_app.reports.amount_words import amount_words
from injector_app.reports.fonts import BOLD
from injector_app.reports.safe_text import paragraph
from injector_app.reports.styles import ACCENT, BAND, HAIRLINE, PATIENT, RULE, RULE_WIDTH, SMALL
from injector_app.reports.table_style import ALL, numbers, ruled_style

_HEAD = ("", "", *marked_words("Right", "Midline", "Left", "Points", "Volume"))
TOTAL_GIVEN = marked("Total given")
_SHARES = (0.18, 0.17, 0.15, 0.1, 0.1, 0.1, 0.1, 0.1)
_TOTAL = 2
_TOTAL_SIZE = 15


def totals_table(content: NoteContent, catalog: Catalog, width: float) -> Any:  # noqa: ANN401
    """What each product adds up to, by side."""
    lines = injection_lines(content.treatment)
    rows = [
        [
            *_names(catalog.product(total.product), content.clinic.region),
            *_amounts(total, [line for line in lines if line.product == total.product]),
        ]
        for total in totals(content.treatment)
    ]
    style = ruled_style(
        ("BACKGROUND", *ALL, BAND),
        ("LINEABOVE", (0, 0), (-1, 0), RULE_WIDTH, ACCENT),
        ("LINEBELOW", *ALL, HAIRLINE, RULE),
        ("FONT", (_TOTAL, 1), (_TOTAL, -1), BOLD, _TOTAL_SIZE, _TOTAL_SIZE),
        ("TEXTCOLOR", (_TOTAL, 1), (_TOTAL, -1), ACCENT),
        # Everything in a row stands on one baseline.
        ("VALIGN", (0, 1), (-1, -1), "BOTTOM"),
        ("BOTTOMPADDING", (0, 1), (-1, -1), 4),
        ("BOTTOMPADDING", (_TOTAL, 1), (_TOTAL, -1), 7),
        numbers(_TOTAL, -1),
    )
    return Table(
        [[tr(TOTAL_GIVEN), *tr_words(_HEAD)], *rows],
        colWidths=[width * share for share in _SHARES],
        style=style,
    )


def _names(product: Product, region: WorldRegion) -> list[Any]:
    return [paragraph(product.brand(region), PATIENT), paragraph(product.generic, SMALL)]


def _amounts(total: ProductTotal, lines: Sequence[InjectionLine]) -> list[str]:
    return [
        amount_words(total.given, "U"),
        *(amount_words(total.by_side.get(side.value), "U") for side in SIDE_ORDER),
        str(total.points_given),
        amount_words(total_volume(lines), "mL"),
    ]
