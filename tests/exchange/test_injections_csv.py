"""One row a point; what a spreadsheet would run is text; a missing vial leaves its cells empty."""

import csv
from decimal import Decimal
from io import StringIO

from injector_app.domain.chart import Chart
from injector_app.domain.note import NoteContent
from injector_app.domain.point import PointState
from injector_app.domain.units import Units
from injector_app.exchange.injections_csv import HEADINGS, injections_csv
from tests.support.builders import a_note, a_point, a_treatment, a_vial


def read(content: NoteContent) -> list[dict[str, str]]:
    text = injections_csv([content]).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline="")))


def test_each_point_has_a_row_with_its_vial_and_place() -> None:
    point = a_point(units=Units.parse("2.5"), needle="=SUM(A1)")
    left_out = a_point(state=PointState.NOT_GIVEN, reason="Asked to")
    visit = a_treatment(chart=Chart((point, left_out)), vials=(a_vial(lot="C1234"),))
    content = a_note(treatment=visit).content
    given, kept = read(content)
    assert tuple(given) == HEADINGS
    assert (given["Point"], given["State"], given["Units"]) == ("1", "given", "2.5")
    assert (given["Product"], given["Vial"], given["Lot"]) == ("botox", "1", "C1234")
    assert Decimal(given["Across"]) == Decimal(str(point.position.x))
    assert given["Needle"] == "'=SUM(A1)"
    assert (given["Treatment"], given["Revision"]) == (str(visit.id), "1")
    assert (kept["State"], kept["Reason"]) == ("not given", "Asked to")


def test_point_without_a_vial_is_a_row_all_the_same() -> None:
    visit = a_treatment(chart=Chart((a_point(vial=7),)))
    (row,) = read(a_note(treatment=visit).content)
    assert (row["Product"], row["mL"], row["Vial"], row["Lot"]) == ("", "", "", "")
