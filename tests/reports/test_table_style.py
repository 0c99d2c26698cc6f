"""Tables look alike and name no font of reportlab's own."""

from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from reportlab.platypus import Table, TableStyle

from injector_app.reports.table_style import (
    FLUSH,
    bare_style,
    bold_row,
    line_below,
    numbers,
    ruled_style,
)
from tests.support.printed import printed


def fonts(pdf: bytes) -> set[str]:
    resources: Any = PdfReader(BytesIO(pdf)).pages[0]["/Resources"]
    return {font.get_object()["/BaseFont"] for font in resources["/Font"].values()}


@pytest.mark.parametrize("style", [bare_style(), ruled_style(numbers(1, 1), line_below(0), *FLUSH)])
def test_tables_use_the_embedded_font(style: TableStyle) -> None:
    found = fonts(printed([Table([["a", "1"], ["b", "2"]], style=style)]))
    assert found == {"/AAAAAA+NotoSans-Regular"}


def test_bold_row_is_bold() -> None:
    found = fonts(printed([Table([["a"], ["b"]], style=ruled_style(bold_row(1)))]))
    assert "/AAAAAA+NotoSans-Bold" in found


def test_more_commands_come_last_and_win() -> None:
    wide = Table([["a"]], style=bare_style(("TOPPADDING", (0, 0), (-1, -1), 50)))
    bare = Table([["a"]], style=bare_style())
    assert wide.wrap(100, 100)[1] - bare.wrap(100, 100)[1] == 50
