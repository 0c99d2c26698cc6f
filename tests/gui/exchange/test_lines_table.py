"""Refused lines come first, then those alike, then the new ones; a line can be read in full."""

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.patient_rows import AlikeRow, RefusedRow
from injector_app.gui.exchange.lines_table import LinesTable
from injector_app.work.answers import PatientImport
from tests.support.builders import a_patient

CHECKED = PatientImport(
    count=1,
    patients=(a_patient(),),
    refused=(RefusedRow(3, RuleBroken(Rule.TEXT_EMPTY, path="family")),),
    dry_run=True,
    alike=(AlikeRow(5, a_patient(), "", 2),),
)


def test_order_and_words() -> None:
    table = LinesTable(WorldRegion.CA)
    table.show_lines(CHECKED)
    states = [table.data(table.index(row, 1)) for row in range(table.rowCount())]
    assert states == ["refused", "maybe known", "new"]
    assert table.whole(0).startswith("Line 3, refused. Family name is missing.")
    assert table.whole(1).endswith("as line 2.")
    assert table.whole(9) == ""
