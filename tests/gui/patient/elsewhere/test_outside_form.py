"""The form hands over what was typed, as it was typed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.gui.patient.elsewhere.outside_form import OutsideForm
from injector_app.gui.patient.elsewhere.typed_outside import TypedOutside
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.small_catalog import small_catalog
from tests.support.window import find, type_into


def a_form(qtbot: QtBot) -> OutsideForm:
    form = OutsideForm(TreatmentWords(small_catalog(), WorldRegion.US))
    qtbot.addWidget(form)
    form.show()
    return form


def test_enter_records_what_was_typed(qtbot: QtBot) -> None:
    form = a_form(qtbot)
    find(form, ObjectName.ELSEWHERE_PRODUCT, QComboBox).setCurrentText("Dysport")
    type_into(form, ObjectName.ELSEWHERE_UNITS, "500")
    line = type_into(form, ObjectName.ELSEWHERE_DATE, "09/01/2026")
    with qtbot.waitSignal(form.record_requested) as asked:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert asked.args == [TypedOutside("09/01/2026", "dysport", "500", "")]


def test_it_starts_empty_with_nothing_known(qtbot: QtBot) -> None:
    form = a_form(qtbot)
    line = type_into(form, ObjectName.ELSEWHERE_DATE, "09/01/2026")
    form.start()
    assert line.text() == ""
    assert find(form, ObjectName.ELSEWHERE_PRODUCT, QComboBox).currentText() == "Not known"
