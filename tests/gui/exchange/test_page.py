"""What stands beside the first step goes when a table needs the width."""

from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import new_clinic
from injector_app.gui.exchange.page import ExchangePage


def test_side_goes_and_comes(qtbot: QtBot) -> None:
    page = ExchangePage(new_clinic(name="C", address="", region="CA"))
    qtbot.addWidget(page)
    page.show()
    assert page.imports.isVisible()
    page.show_step(page.preview)
    assert page.preview.isVisible()
    assert not page.imports.isVisible()
    page.show_step(page.start)
    assert page.choose.isVisible()
    assert page.imports.isVisible()
