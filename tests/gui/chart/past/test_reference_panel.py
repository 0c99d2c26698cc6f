"""Every line with a source opens it."""

from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from injector_app.domain.printed_reference import PrintedReference
from injector_app.gui.chart.past.reference_panel import ReferencePanel, ShownReference
from tests.support.builders import a_clinic_reference
from tests.support.window import press


def shown_texts(panel: ReferencePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]


def test_source_opens_and_closes(qtbot: QtBot) -> None:
    panel = ReferencePanel()
    qtbot.addWidget(panel)
    panel.show_lines(
        (ShownReference("Recorded total 5 U.", "US label 2.1"), ShownReference("Other line.", ""))
    )
    assert shown_texts(panel) == ["Recorded total 5 U.", "Other line."]
    press(panel, "chart.past.source.0")
    assert "US label 2.1" in shown_texts(panel)
    press(panel, "chart.past.source.0")
    assert "US label 2.1" not in shown_texts(panel)
    assert len(panel.findChildren(QAbstractButton)) == 1


def test_same_lines_keep_an_open_source_open(qtbot: QtBot) -> None:
    panel = ReferencePanel()
    qtbot.addWidget(panel)
    lines = (ShownReference("Recorded total 5 U.", "US label 2.1"),)
    panel.show_lines(lines)
    press(panel, "chart.past.source.0")
    panel.show_lines(lines)
    assert "US label 2.1" in shown_texts(panel)
    assert panel.lines == ("Recorded total 5 U.",)
    assert panel.printed == (PrintedReference("Recorded total 5 U.", "US label 2.1"),)


def test_the_clinics_own_is_edited_behind_its_source(qtbot: QtBot) -> None:
    panel = ReferencePanel()
    qtbot.addWidget(panel)
    own = a_clinic_reference()
    lines = (ShownReference("Label.", "US label"), ShownReference("Own.", "Clinic", own))
    panel.show_lines(lines, may_edit=True)
    assert "Clinic" not in shown_texts(panel)
    press(panel, "chart.past.source.1")
    assert "Clinic" in shown_texts(panel)
    with qtbot.waitSignal(panel.edit_requested) as asked:
        press(panel, "chart.past.own.edit.1")
    assert asked.args == [own]
    assert panel.findChild(QAbstractButton, "chart.past.own.edit.0") is None


def test_who_may_not_edit_is_not_offered_to(qtbot: QtBot) -> None:
    panel = ReferencePanel()
    qtbot.addWidget(panel)
    panel.show_lines((ShownReference("Own.", "Clinic", a_clinic_reference()),))
    assert panel.findChild(QAbstractButton, "chart.past.own.edit.0") is None
