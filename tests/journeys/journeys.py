"""The tasks of a visit, done with real mouse and keys; how many actions each may take."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.position import Position
from injector_app.domain.totals import totals
from injector_app.gui.shared.object_names import ObjectName
from injector_app.usecases.open_note import open_note
from injector_app.usecases.search_treatments import search_treatments
from tests.journeys.phone_call import phone_call
from tests.support.clinic import CLINICIAN, DESK, PASSWORD
from tests.support.journey_stage import JourneyStage
from tests.support.pdf_text import all_text
from tests.support.real_desk import wait_until

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PREEMPT = f"{ObjectName.PATTERN}.preempt_155.place"
LOT = "C7781"
PHONE_CALL = "Phone call: found, answered, the visit before as well, recorded that they were told"


@dataclass(frozen=True, slots=True)
class Journey:
    """One task; `act` does it and asserts what came of it.

    `person` is at the screen; `earlier` is how many days ago further visits were.
    """

    task: str
    limit: int
    act: Callable[[JourneyStage], None]
    person: str = CLINICIAN
    earlier: tuple[int, ...] = ()


def given_total(stage: JourneyStage) -> tuple[int, str]:
    """Points and units given of the only product."""
    (total,) = totals(stage.treatment)
    return total.points_given, str(total.given)


def here(stage: JourneyStage) -> list[InjectionPoint]:
    """The points on the diagram on show."""
    diagram = stage.hand.canvas.diagram.id
    return [point for point in stage.treatment.chart if point.diagram == diagram]


def a_place(stage: JourneyStage) -> Position:
    """A place on the diagram on show."""
    sites = stage.work.catalog.protocol("preempt_155").sites
    return next(site.position for site in sites if site.diagram == stage.hand.canvas.diagram.id)


def place_one_point(stage: JourneyStage) -> None:
    stage.open_chart()
    stage.hand.word("5")
    stage.hand.start()
    stage.hand.click_body(a_place(stage))
    (point,) = stage.treatment.chart
    assert (str(point.units), point.state, bool(point.region)) == ("5", PointState.GIVEN, True)


def change_a_dose(stage: JourneyStage) -> None:
    place_one_point(stage)
    stage.hand.click_body(a_place(stage))
    stage.hand.start()
    stage.hand.word("7.5")
    assert [str(point.units) for point in stage.treatment.chart] == ["7.5"]


def preempt(stage: JourneyStage) -> None:
    stage.open_chart()
    stage.hand.start()
    stage.hand.press(PREEMPT)
    stage.hand.key(Qt.Key.Key_G, SHIFT)
    assert given_total(stage) == (31, "155")


def repeat_with_two_changes(stage: JourneyStage) -> None:
    stage.open_chart()
    stage.hand.start()
    stage.hand.key(Qt.Key.Key_R)
    stage.hand.key(Qt.Key.Key_G, SHIFT)
    first, last = here(stage)[0], here(stage)[-1]
    for point, dose in ((first, "7.5"), (last, "10")):
        stage.hand.click_body(point.position)
        stage.hand.word(dose)
    assert given_total(stage) == (31, "162.5")
    doses = {point.id: str(point.units) for point in stage.treatment.chart}
    assert (doses[first.id], doses[last.id]) == ("7.5", "10")
    assert stage.treatment.repeats == stage.past.id


def fill_an_axilla(stage: JourneyStage) -> None:
    stage.open_chart("axillary-hyperhidrosis")
    area = stage.hand.canvas.diagram.regions_named("axillary-hyperhidrotic-skin")
    assert area, "the first diagram of this use is an axilla"
    centre = stage.hand.canvas.diagram.position(*area[0].centre)
    stage.hand.point_at(centre)
    stage.hand.start()
    stage.hand.key(Qt.Key.Key_F)
    stage.hand.word("15")
    stage.hand.word("50")
    doses = sorted(str(point.units) for point in stage.treatment.chart)
    assert doses == ["3.33"] * 10 + ["3.34"] * 5
    assert {point.region for point in stage.treatment.chart} == {area[0].id}


def returning_visit(stage: JourneyStage) -> None:
    hand = stage.hand
    pdf = stage.outside.root / "note.pdf"
    stage.outside.files.answers.append(pdf)
    hand.start()
    hand.word("zebraquokka")
    hand.press(ObjectName.NEW_TREATMENT)
    wait_until(lambda: stage.desk.page.document.is_open)
    hand.key(Qt.Key.Key_R)
    hand.press(f"{ObjectName.VIAL_WAITED_FOR}.3")
    for answer in (LOT, "2027-06-30", "4", "45", "single-patient vial"):
        hand.word(answer)
    hand.press(ObjectName.CHART_GIVE_ALL)
    hand.press(ObjectName.CHART_TAB_VISIT)
    hand.press(ObjectName.VISIT_CONSENT)
    hand.press(ObjectName.VISIT_NO_REACTION)
    hand.press(ObjectName.SCREEN_NO_CHANGE)
    hand.press(ObjectName.CHART_SIGN)
    hand.word(PASSWORD)
    hand.press(ObjectName.NOTE_EXPORT)
    hand.answered_outside("Enter in the file box")
    wait_until(pdf.exists)
    _check_note(stage, pdf)


def _check_note(stage: JourneyStage, pdf: Path) -> None:
    (found,) = search_treatments(stage.work, query=TreatmentQuery(lot=LOT))
    assert (found.units, found.points_given) == ((("botox", "155"),), 31)
    text = " ".join(all_text(pdf.read_bytes()).split())
    assert LOT in text
    assert "No change since 2026-08-26: yes: Any botulinum toxin" in text


def correct_a_note(stage: JourneyStage) -> None:
    """From the signed note on the screen to its second revision, one dose changed."""
    hand, visit = stage.hand, stage.past
    stage.desk.open_note(visit.id)
    hand.start()
    hand.press(ObjectName.NOTE_CORRECT)
    hand.word("Dose misread")
    wait_until(lambda: stage.desk.page.document.is_open)
    hand.click_body(here(stage)[0].position)
    hand.word("7.5")
    hand.press(ObjectName.CHART_SIGN)
    hand.word(PASSWORD)
    wait_until(lambda: len(open_note(stage.work, treatment_id=visit.id).notes) > 1)
    (found,) = search_treatments(stage.work, query=TreatmentQuery(patient=stage.patient.id))
    assert (found.id, found.units, found.points_given) == (visit.id, (("botox", "157.5"),), 31)


def undo_anything(stage: JourneyStage) -> None:
    """Each kind of edit is made and taken back; the count is that of taking one back."""
    stage.open_chart()
    hand = stage.hand
    _make_and_undo(stage, lambda: hand.press(PREEMPT))
    _make_and_undo(stage, lambda: hand.key(Qt.Key.Key_G, SHIFT))
    hand.click_body(here(stage)[0].position)
    _make_and_undo(stage, lambda: hand.word("8"))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_P, Qt.Key.Key_D):
        _make_and_undo(stage, partial(hand.key, key))
    hand.click_body(here(stage)[1].position)
    _make_and_undo(stage, lambda: hand.key(Qt.Key.Key_Delete))
    hand.press(ObjectName.CHART_TAB_VISIT)
    _make_and_undo(stage, lambda: hand.press(ObjectName.VISIT_CONSENT))


def _make_and_undo(stage: JourneyStage, edit: Callable[[], None]) -> None:
    before = stage.treatment
    edit()
    after = stage.treatment
    assert after != before
    stage.hand.start()
    stage.hand.key(Qt.Key.Key_Z, CTRL)
    assert stage.treatment == before
    assert len(stage.hand.actions) == 1
    stage.desk.page.document.undo_stack.redo()
    assert stage.treatment == after


JOURNEYS = (
    Journey("Place one point with the current dose", 1, place_one_point),
    Journey("Change the dose of the selected point", 1, change_a_dose),
    Journey("PREEMPT, 31 sites as planned, then all given", 2, preempt),
    Journey("Repeat the last treatment, all given, two doses changed", 6, repeat_with_two_changes),
    Journey("Fill an axilla with a grid of 15 points, 50 U", 3, fill_an_axilla),
    Journey("Returning visit, from the list to the signed and exported note", 18, returning_visit),
    Journey("Correct a signed note: reason, one dose, password", 6, correct_a_note),
    Journey("Undo anything unsigned", 1, undo_anything),
    Journey(PHONE_CALL, 7, phone_call, DESK, earlier=(260,)),
)
