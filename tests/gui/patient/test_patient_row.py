"""Rows are painted with the theme's colours and show alerts."""

from datetime import date

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_patient import FoundPatient
from injector_app.domain.theme import Theme
from injector_app.gui.patient.patient_list import PatientList
from injector_app.gui.patient.patient_row import HEIGHT, PatientRow
from injector_app.gui.shared.theme import Look
from tests.support.builders import a_patient


def painted(look: Look, qtbot: QtBot, alerts: str) -> QImage:
    view = QListView()
    qtbot.addWidget(view)
    rows = PatientList(view)
    view.setModel(rows)
    view.setItemDelegate(PatientRow(look, view))
    rows.show_rows((FoundPatient(a_patient(alerts=alerts)),), WorldRegion.US, date(2026, 1, 1))
    view.resize(460, 200)
    view.show()
    assert view.sizeHintForRow(0) == HEIGHT
    return view.viewport().grab().toImage()


def has_colour(image: QImage, name: str) -> bool:
    wanted = QColor(name).rgb()
    pixels = ((x, y) for y in range(HEIGHT) for x in range(image.width()))
    return any(image.pixel(x, y) == wanted for x, y in pixels)


def test_alert_is_marked(look: Look, qtbot: QtBot) -> None:
    look.choose(Theme.LIGHT)
    assert has_colour(painted(look, qtbot, "Latex"), look.colours.alert)
    assert not has_colour(painted(look, qtbot, ""), look.colours.alert)


def test_row_follows_the_theme(look: Look, qtbot: QtBot) -> None:
    look.choose(Theme.DARK)
    assert has_colour(painted(look, qtbot, ""), look.colours.text)
    look.choose(Theme.LIGHT)
    assert has_colour(painted(look, qtbot, ""), look.colours.text)
