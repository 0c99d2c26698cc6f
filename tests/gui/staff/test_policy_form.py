"""The form sends what it shows, and changes nothing it was not asked to."""

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.staff.policy_form import PolicyForm
from tests.support.window import find, press


def test_minutes_that_are_not_offered_stay(qtbot: QtBot) -> None:
    odd = ClinicPolicy(soft_lock_minutes=7, hard_lock_minutes=41)
    form = PolicyForm(odd)
    qtbot.addWidget(form)
    form.show()
    find(form, ObjectName.POLICY_NOTES, QCheckBox).click()
    with qtbot.waitSignal(form.save_requested) as asked:
        press(form, ObjectName.POLICY_SAVE)
    assert asked.args == [
        ClinicPolicy(desk_reads_notes=True, soft_lock_minutes=7, hard_lock_minutes=41)
    ]
