"""What is being typed can be seen on the canvas."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.chart.dose_entry import DoseEntry
from injector_app.gui.chart.typed_dose import TypedDose


def test_typed_digits_show_until_they_count(qtbot: QtBot) -> None:
    canvas = QWidget()
    qtbot.addWidget(canvas)
    canvas.resize(600, 400)
    canvas.show()
    entry = DoseEntry(canvas)
    shown = TypedDose(entry, canvas)
    assert not shown.isVisible()
    entry.type("7")
    assert shown.isVisible()
    assert shown.text() == "7 U"
    assert canvas.rect().contains(shown.geometry())
    entry.commit()
    assert not shown.isVisible()
