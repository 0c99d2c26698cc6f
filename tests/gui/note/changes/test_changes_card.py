"""What was added stands on a card of its own."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.note.changes.changes_card import ChangesCard
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.storage.test_amendments import entry_after
from tests.support.builders import a_clinic, a_note
from tests.support.window import press

ENTRY = entry_after(a_note())


@pytest.fixture
def card(qtbot: QtBot) -> ChangesCard:
    made = ChangesCard()
    qtbot.addWidget(made)
    made.show_entries((ENTRY,), a_clinic(), may_add=True)
    return made


def texts(card: ChangesCard) -> set[str]:
    labels = card.findChildren(PlainLabel)
    return {label.text() for label in labels if not label.isHidden()}


def test_entry_is_there_with_reason_and_signature(card: ChangesCard) -> None:
    assert {"1. Addendum", "Quillfish addendum", "Reason: Larkspur addendum"} <= texts(card)
    assert any(text.startswith("Signed by Anna Ortiz") for text in texts(card))


def test_hidden_while_there_is_nothing(card: ChangesCard) -> None:
    assert not card.isHidden()
    card.show_entries((), a_clinic(), may_add=True)
    assert card.isHidden()
    card.open_form(0)
    assert not card.isHidden()
    card.close_form()
    assert card.isHidden()


def test_an_entry_can_be_added_to_by_whoever_may(card: ChangesCard) -> None:
    press(card, f"{ObjectName.NOTE_AMEND}.1")
    assert card.form is not None
    assert "Add to entry 1" in texts(card)
    card.show_entries((ENTRY,), a_clinic(), may_add=False)
    assert card.form.isHidden()


def test_nobody_else_is_offered_it(card: ChangesCard, qtbot: QtBot) -> None:
    assert card.findChild(Button, f"{ObjectName.NOTE_AMEND}.1") is not None
    other = ChangesCard()
    qtbot.addWidget(other)
    other.show_entries((ENTRY,), a_clinic(), may_add=False)
    assert other.findChild(Button, f"{ObjectName.NOTE_AMEND}.1") is None
