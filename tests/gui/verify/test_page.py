"""The page asks by file or seal, and is empty again at each visit."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.file_verdict import FileState
from injector_app.gui.verify.page import VerifyPage
from injector_app.gui.verify.verify_names import VerifyName
from tests.support.window import find, press, type_into


@pytest.fixture
def page(qtbot: QtBot) -> VerifyPage:
    page = VerifyPage()
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.mark.parametrize("state", FileState)
def test_every_state_has_words_and_is_gone_at_the_next_visit(
    page: VerifyPage, state: FileState
) -> None:
    page.show_answer(state, ("First.", "Second."))
    assert page.panel.banner.isVisible()
    assert page.panel.banner.text.endswith("First.")
    assert find(page, VerifyName.WORDS, QLabel).text() == "Second."
    page.start()
    assert not page.panel.banner.isVisible()
    assert find(page, VerifyName.WORDS, QLabel).text() == ""


def test_wishes(page: VerifyPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.file_requested):
        press(page, VerifyName.FILE)
    with qtbot.waitSignal(page.back_requested):
        press(page, VerifyName.BACK)
    with qtbot.assertNotEmitted(page.seal_typed):
        press(page, VerifyName.CHECK)
    type_into(page, VerifyName.SEAL, " 1-A ")
    with qtbot.waitSignal(page.seal_typed) as asked:
        press(page, VerifyName.CHECK)
    assert asked.args == [find(page, VerifyName.SEAL, QLineEdit).text()]
