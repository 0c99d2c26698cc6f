"""The words of a note are those that were signed."""

from datetime import date

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.charter import Charter
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.note_sheet import NOT_INTERCHANGEABLE, note_sheet
from injector_app.domain.point import PointState
from injector_app.domain.screen_answer import ScreenAnswer
from tests.support.builders import a_note, a_point, a_treatment, a_vial


def test_sheet_says_when_what_and_who(catalog: Catalog) -> None:
    note = a_note(treatment=a_treatment(review_on=date(2027, 2, 1), notes="<b>well</b>"))
    sheet = note_sheet(note, catalog)
    assert sheet.title == "Treatment note, revision 1"
    assert sheet.when == "11/20/2026 09:00 EST (UTC-05:00)"
    assert sheet.totals == (("Botox", "15 U in 3 points (midline 15 U)"),)
    visit = dict(sheet.visit)
    assert visit["Indication"] == "Chronic migraine"
    assert visit["Review"] == "02/01/2027"
    assert visit["Notes"] == "<b>well</b>"
    assert "Assistant" not in visit
    assert dict(sheet.signature)["Signed by"] == "Anna Ortiz, MD"
    assert sheet.digest == note.digest


def test_sheet_names_who_charted_and_the_screen(catalog: Catalog) -> None:
    visit = a_treatment(screening=(ScreenAnswer("a", "Infection", is_yes=False),))
    kim = Charter(StaffId(new_id()), "Kim Lee")
    facts = dict(note_sheet(a_note(treatment=visit.with_charter(kim)), catalog).visit)
    assert (facts["Injected by"], facts["Charted by"]) == ("Anna Ortiz, MD", "Kim Lee")
    assert facts["Pre-treatment screen"] == "No to all 1"


def test_injector_who_charted_is_named_once(catalog: Catalog) -> None:
    visit = a_treatment()
    charted = visit.with_charter(Charter(visit.clinician, "Anna Ortiz"))
    facts = dict(note_sheet(a_note(treatment=charted), catalog).visit)
    assert facts["Clinician"] == "Anna Ortiz, MD"
    assert not {"Injected by", "Charted by"} & set(facts)
    assert facts["Pre-treatment screen"] == "Not recorded"


def test_what_was_not_given_is_said_and_not_counted(catalog: Catalog) -> None:
    points = (a_point(), a_point(state=PointState.PLANNED), a_point(state=PointState.NOT_GIVEN))
    sheet = note_sheet(a_note(treatment=a_treatment(chart=Chart(points))), catalog)
    assert sheet.totals == (("Botox", "5 U in 1 point (midline 5 U)"),)
    assert sheet.remarks == (
        "Points planned and not marked as given: 2.",
        "Points not given: 3.",
    )


def test_reasons_are_listed_with_their_points(catalog: Catalog) -> None:
    reasons = ("bruised", "refused", "bruised", "bruised")
    points = tuple(a_point(state=PointState.NOT_GIVEN, reason=reason) for reason in reasons)
    sheet = note_sheet(a_note(treatment=a_treatment(chart=Chart((a_point(), *points)))), catalog)
    assert sheet.remarks == (
        "Points not given: 2, 4, 5. Reason: bruised",
        "Points not given: 3. Reason: refused",
    )


def test_two_products_are_kept_apart(catalog: Catalog) -> None:
    treatment = a_treatment(
        chart=Chart((a_point(), a_point(vial=1))), vials=(a_vial(), a_vial(product="dysport"))
    )
    sheet = note_sheet(a_note(treatment=treatment), catalog)
    assert sheet.totals == (
        ("Botox", "5 U in 1 point (midline 5 U)"),
        ("Dysport", "5 U in 1 point (midline 5 U)"),
    )
    assert NOT_INTERCHANGEABLE in sheet.remarks
