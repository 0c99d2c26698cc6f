"""Nothing can be imported while a line is refused, or when nobody would be added."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.duplicates import Duplicates
from injector_app.gui.exchange.preview_view import PreviewView
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.work.answers import PatientImport
from tests.support.window import find

GOOD = PatientImport(count=2, patients=(), refused=(), dry_run=True)


@pytest.mark.parametrize(
    ("checked", "may"),
    [(GOOD, True), (replace(GOOD, refused_count=1), False), (replace(GOOD, count=0), False)],
)
def test_button(qtbot: QtBot, checked: PatientImport, *, may: bool) -> None:
    view = PreviewView(WorldRegion.CA)
    qtbot.addWidget(view)
    view.show()
    view.show_preview(checked)
    assert find(view, ExchangeName.IMPORT, QAbstractButton).isEnabled() == may
    assert not find_hidden(view, ExchangeName.ADD).isVisible()
    view.show_preview(replace(checked, alike_count=1))
    assert find(view, ExchangeName.ADD, QAbstractButton).isVisible()
    assert view.duplicates is Duplicates.LEAVE_OUT


def find_hidden(view: PreviewView, name: str) -> QAbstractButton:
    found = view.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found
