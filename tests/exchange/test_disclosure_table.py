"""Every heading has its cell."""

from injector_app.domain.ids import PatientId, new_id
from injector_app.exchange.disclosure_table import HEADINGS, disclosure_cells
from tests.support.builders import a_disclosure


def test_cells_stand_under_their_headings() -> None:
    cells = disclosure_cells(a_disclosure(PatientId(new_id()), recorded_by="Ann"))
    row = dict(zip(HEADINGS, cells, strict=True))
    assert (row["Date"], row["To"], row["Name"]) == ("2026-11-20", "insurer", "Alpine Mutual")
    assert (row["Legal ground"], row["Recorded by"]) == ("Signed request", "Ann")


def test_what_was_taken_back_is_marked_on_both_lines() -> None:
    wrong = a_disclosure(PatientId(new_id()))
    back = a_disclosure(wrong.patient, corrects=wrong.id)
    assert disclosure_cells(wrong)[-1] == ""
    assert disclosure_cells(wrong, is_taken_back=True)[-1] == "taken back"
    assert disclosure_cells(back)[-1] == "takes an entry back"
