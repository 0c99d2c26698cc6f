"""A failed unlock says what is wrong and what to do."""

from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.lock_words import WRONG, held_words, unlock_problem


def test_wrong_password_speaks_of_no_sign_in_name() -> None:
    words = unlock_problem(RecordsProblem(Trouble.WRONG_PASSWORD))
    assert words == WRONG
    assert "name" not in words


def test_other_trouble_has_its_own_words() -> None:
    words = unlock_problem(RecordsProblem(Trouble.SIGN_IN_WAITS, seconds=7))
    assert "7 s" in words


def test_hold_counts_its_minutes() -> None:
    assert held_words(None) == "Keep open while I treat"
    assert held_words(12) == "Kept open, 12 min left"
