"""The form begins with today and hands over what was typed."""

from datetime import date

from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.disclosure import Manner, Recipient
from injector_app.gui.patient.handed_out.form import HandedOutForm
from injector_app.gui.shared.object_names import ObjectName
from tests.support.window import press, type_into


def test_typed_fields_are_handed_over(qtbot: QtBot) -> None:
    form = HandedOutForm(WorldRegion.CA)
    qtbot.addWidget(form)
    form.show()
    form.start(date(2026, 11, 20))
    type_into(form, ObjectName.HANDED_WHAT, "Note")
    with qtbot.waitSignal(form.record_requested) as asked:
        press(form, ObjectName.HANDED_RECORD)
    (typed,) = asked.args
    assert (typed.what, typed.given_on) == ("Note", "2026-11-20")
    assert (typed.recipient, typed.manner) == (Recipient.PATIENT, Manner.PRINTED)
