"""All answers in one line, and nothing more than was answered."""

from datetime import date

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.screen_answer import ScreenAnswer, screen_words

DAY = date(2026, 8, 26)
NO = ScreenAnswer("a", "Infection", is_yes=False)
YES = ScreenAnswer("b", "Pregnant", is_yes=True, note="week 8")
OPEN = ScreenAnswer("c", "Bleeding disorder", is_yes=None)
KEPT = ScreenAnswer("d", "Dysphagia", is_yes=False, unchanged_since=DAY)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ((), ""),
        ((NO, NO), "No to all 2"),
        ((NO, YES), "Yes: Pregnant - week 8; no to the other 1"),
        ((NO, YES, OPEN), "Yes: Pregnant - week 8; no to 1; not answered: Bleeding disorder"),
        ((KEPT, KEPT), "No change since 08/26/2026: no to all 2"),
        ((KEPT, YES), "Yes: Pregnant - week 8; no to the other 1 (1 unchanged since 08/26/2026)"),
    ],
)
def test_words_say_what_was_answered(answers: tuple[ScreenAnswer, ...], words: str) -> None:
    assert screen_words(answers, WorldRegion.US) == words
