"""Every heading has its cell."""

from injector_app.domain.ids import PatientId, new_id
from injector_app.exchange.disclosure_table import HEADINGS, disclosure_cells
from tests.support.builders import a_disclosure


def test_cells_stand_under_their_headings() -> None:
    cells = disclosure_cells(a_disclosure(PatientId(new_id()), recorded_by="Ann"))
    row = dict(zip(HEADINGS, cells, strict=True))
    assert (row["Date"], row["To"], row["Name"]) == ("2026-11-20", "insurer", "Alpine Mutual")
    assert (row["Legal ground"], row["Recorded by"]) == ("Signed request", "Ann")
