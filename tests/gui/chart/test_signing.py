"""Signing from the first look to the signed note."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import SignedNote
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.sign_dialog import SignDialog
from injector_app.gui.chart.sign_facts import sign_facts
from injector_app.gui.chart.signing import Signing
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.builders import a_note, a_patient, a_treatment
from tests.support.window import find, press, type_into


class Signer:
    """Signs what is on the page, with one right password."""

    def __init__(self, page: ChartPage, treatment: Treatment) -> None:
        self._page = page
        self._note = a_note(treatment=treatment)

    def sign(self, _: TreatmentId, password: str) -> SignedNote:
        if password != "right":
            raise RecordsProblem(Trouble.WRONG_PASSWORD)
        return self._note


@pytest.fixture
def signing(show_page: Callable[[Treatment], ChartPage], jobs: Jobs) -> tuple[ChartPage, Signing]:
    treatment = a_treatment(points=1)
    page = show_page(treatment)
    made = Signing(page, jobs=jobs, sign=Signer(page, treatment).sign)
    made.ask(sign_facts(page.document, a_patient(), "Ann"))
    return page, made


def enter(page: ChartPage, password: str) -> SignDialog:
    dialog = find(page, ObjectName.SIGN_DIALOG, SignDialog)
    type_into(dialog, ObjectName.SIGN_PASSWORD, password)
    press(dialog, ObjectName.SIGN_BUTTON)
    return dialog


def test_signed_note_closes_the_chart(signing: tuple[ChartPage, Signing], qtbot: QtBot) -> None:
    page, made = signing
    signed_id = page.document.treatment.id
    with qtbot.waitSignal(made.signed) as signed:
        enter(page, "right")
    assert signed.args == [signed_id]
    assert not page.document.is_open


def test_wrong_password_keeps_the_dialog(signing: tuple[ChartPage, Signing], qtbot: QtBot) -> None:
    page, made = signing
    with qtbot.assertNotEmitted(made.signed):
        dialog = enter(page, "wrong")
        qtbot.waitUntil(lambda: bool(dialog.problem))
    assert dialog.isVisible()
    assert page.document.is_open
    dialog.reject()
