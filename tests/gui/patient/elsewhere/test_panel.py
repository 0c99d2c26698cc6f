"""Each treatment elsewhere is one line that can be taken back."""

from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.ids import OutsideTreatmentId, PatientId, new_id
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.units import Units
from injector_app.gui.patient.elsewhere.panel import ElsewherePanel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.small_catalog import small_catalog
from tests.support.window import press

KNOWN = OutsideTreatment(
    OutsideTreatmentId(new_id()),
    PatientId(new_id()),
    date(2026, 9, 1),
    "dysport",
    Units.parse("500"),
    "<b>A spa</b>",
)


def test_line_says_all_and_reads_no_markup(qtbot: QtBot) -> None:
    panel = ElsewherePanel(TreatmentWords(small_catalog(), WorldRegion.US))
    qtbot.addWidget(panel)
    panel.show_outside((KNOWN,))
    texts = [label.text() for label in panel.findChildren(QLabel)]
    assert "09/01/2026 · Dysport · 500 U · <b>A spa</b>" in texts
    with qtbot.waitSignal(panel.remove_requested) as asked:
        press(panel, f"{ObjectName.ELSEWHERE_REMOVE}.0")
    assert asked.args == [KNOWN]
