"""The earlier visit in words."""

from PySide6.QtWidgets import QLabel

from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.past.past import KnownPast
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import an_outcome
from tests.support.window import find


def text_of(page: ChartPage, name: ObjectName) -> str:
    return find(page, name, QLabel).text()


def test_last_visit_is_told_in_words(told: ChartPage) -> None:
    assert text_of(told, ObjectName.PAST_WHEN) == "08/26/2026, 86 days before"
    what = text_of(told, ObjectName.PAST_WHAT)
    assert what.startswith("Botox 15 U · 3 points · Chronic migraine")
    assert text_of(told, ObjectName.PAST_COUNT) == "3 not this time"


def test_response_stands_with_the_visit(told: ChartPage) -> None:
    outcomes = told.past.panel.outcomes
    assert outcomes.isVisibleTo(told.past.panel)
    visit = told.past.past.notes[0].treatment
    told.past.past.add_outcome(an_outcome(visit.id))
    texts = [label.text() for label in outcomes.findChildren(QLabel)]
    assert "11/20/2026, 86 days after: Good effect" in texts


def test_without_a_visit_there_is_nothing_to_respond_to(page: ChartPage) -> None:
    page.past.past.open(KnownPast(page.document.treatment.patient, (), ()))
    assert not page.past.panel.outcomes.isVisibleTo(page.past.panel)
