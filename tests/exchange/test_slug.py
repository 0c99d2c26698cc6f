"""Ids are forgiven case, accents and underscores."""

import pytest

from injector_app.exchange.slug import slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Chronic_Migraine", "chronic-migraine"),
        (" trapezius, upper part ", "trapezius-upper-part"),
        ("Sialorrhée", "sialorrhee"),
        ("--", ""),
    ],
)
def test_slug(name: str, expected: str) -> None:
    assert slug(name) == expected
