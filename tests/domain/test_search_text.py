"""Stored and searched text is folded the same way."""

import pytest

from injector_app.domain.search_text import digits, fold


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("ÉMILE", "emile"),
        ("Łukasz", "lukasz"),
        ("Đặng", "dang"),
        ("Straße", "strasse"),
        ("O'Brien-Smith", "o brien smith"),
        ("  two   words ", "two words"),
        ("ΕΛΕΝΗ", "ελενη"),
        ("İ", "i"),
        ("100%_", "100"),
    ],
)
def test_case_accents_and_signs_are_folded(typed: str, folded: str) -> None:
    assert fold(typed) == folded


def test_digits_of_a_phone() -> None:
    assert digits("+1 (416) 555-0199") == "14165550199"
