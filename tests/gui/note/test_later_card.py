"""What came later is shown to whoever may read it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.ids import OutcomeId, new_id
from injector_app.gui.note.later_card import LaterCard
from tests.support.builders import a_treatment, an_outcome

VISIT = a_treatment()


@pytest.fixture
def card(qtbot: QtBot) -> LaterCard:
    made = LaterCard(WorldRegion.US)
    qtbot.addWidget(made)
    return made


def lines(card: LaterCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel)]


def test_hidden_from_whoever_may_not_read_it(card: LaterCard) -> None:
    card.show_outcomes(VISIT, None)
    assert card.isHidden()
    card.show_outcomes(VISIT, ())
    assert not card.isHidden()
    assert "No response recorded." in lines(card)


def test_news_of_another_treatment_is_not_taken(card: LaterCard) -> None:
    card.show_outcomes(VISIT, ())
    card.add_outcome(an_outcome(a_treatment().id, comment="Another's"))
    assert "Another's" not in lines(card)


def test_newest_day_comes_first(card: LaterCard) -> None:
    card.show_outcomes(VISIT, (an_outcome(VISIT.id, comment="Old"),))
    news = an_outcome(VISIT.id, comment="New", seen_on=date(2026, 12, 1))
    card.add_outcome(replace(news, id=OutcomeId(new_id())))
    told = [text for text in lines(card) if text in {"Old", "New"}]
    assert told[-2:] == ["New", "Old"]
