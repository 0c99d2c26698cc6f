"""Past treatments: the last one first, any other by choice."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from injector_app.domain.ids import PatientId, TreatmentId, new_id
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past_line import PastLine
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import A_BIRTH_DATE, A_VISIT
from tests.support.window import find, press


def found(days_ago: int, *units: tuple[str, str], points: int = 31) -> FoundTreatment:
    return FoundTreatment(
        id=TreatmentId(new_id()),
        patient=PatientId(new_id()),
        record_number="1",
        patient_name="Z",
        birth_date=A_BIRTH_DATE,
        performed_at=A_VISIT - timedelta(days=days_ago),
        clinician="Ann",
        indication="",
        products=(),
        lots=(),
        units=units,
        points_given=points,
        state=TreatmentState.SIGNED,
    )


NEWEST = found(90, ("botox", "155"))
OLDER = found(180, ("dysport", "300"), ("botox", "20"), points=1)


@pytest.fixture
def line(document: ChartDocument, qtbot: QtBot) -> PastLine:
    made = PastLine(document)
    qtbot.addWidget(made)
    return made


def test_new_patient_shows_no_line(line: PastLine, qtbot: QtBot) -> None:
    line.show_past(())
    assert line.isHidden()
    with qtbot.assertNotEmitted(line.repeat_requested):
        assert not line.repeat()


def test_last_one_is_offered_first(line: PastLine, qtbot: QtBot) -> None:
    line.show_past((NEWEST, OLDER))
    box = find(line, ObjectName.PAST_TREATMENTS, ChoiceBox)
    assert [words for words, _ in box.choices] == [
        "08/22/2026 · Botox 155 U · 31 points",
        "05/24/2026 · Dysport 300 U, Botox 20 U · 1 point",
    ]
    with qtbot.waitSignal(line.repeat_requested) as requested:
        press(line, ObjectName.PAST_REPEAT)
    assert requested.args == [NEWEST.id]


def test_any_other_can_be_chosen(line: PastLine, qtbot: QtBot) -> None:
    line.show_past((NEWEST, OLDER))
    line.choose(OLDER.id)
    with qtbot.waitSignal(line.repeat_requested) as requested:
        press(line, ObjectName.PAST_REPEAT)
    assert requested.args == [OLDER.id]
    line.show_problem("x")
    assert line.problem == "x"
