"""Whose past it is, and which of it."""

from PySide6.QtWidgets import QLabel

from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.past.past import KnownPast
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_note, a_treatment, an_outcome
from tests.support.earlier_visit import earlier_visit
from tests.support.window import find


def text_of(page: ChartPage, name: ObjectName) -> str:
    return find(page, name, QLabel).text()


def test_past_of_another_patient_is_not_taken(page: ChartPage) -> None:
    stranger = a_note()
    page.past.past.open(KnownPast(stranger.content.patient.id, (stranger.content,), ()))
    assert page.past.past.shown is None
    assert text_of(page, ObjectName.PAST_WHEN) == "No earlier visit is recorded here."


def test_next_patient_begins_without_the_past_of_the_last(told: ChartPage) -> None:
    told.document.open(a_treatment(points=1))
    assert told.past.past.notes == ()


def test_later_visit_is_not_the_past_of_an_earlier_one(page: ChartPage) -> None:
    treatment = page.document.treatment
    later = earlier_visit(treatment, -30)
    page.past.past.open(KnownPast(treatment.patient, (later,), ()))
    assert page.past.past.notes == ()


def test_response_of_the_visit_in_view_comes_with_it(told: ChartPage) -> None:
    past = told.past.past
    newest, oldest = (note.treatment.id for note in past.notes)
    about_newest, about_oldest = an_outcome(newest), an_outcome(oldest)
    for outcome in (about_oldest, about_newest):
        past.add_outcome(outcome)
    seen = []
    for place in (0, 1):
        past.choose(place)
        seen.append(past.outcomes)
    assert seen == [(about_newest,), (about_oldest,)]
