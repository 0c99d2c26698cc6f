"""The grounds of a certificate name the rule and its source."""

from datetime import date

from injector_app.domain.erasure import grounds_of
from injector_app.domain.retention import DEFAULT_RULES, keeping


def test_grounds_name_rule_and_source() -> None:
    kept = keeping(date(1980, 1, 1), date(2000, 1, 1), DEFAULT_RULES)
    assert kept is not None
    words = grounds_of(kept)
    assert words.startswith("British Columbia: 16 years after the last entry, 16 years after")
    assert DEFAULT_RULES[1].source in words
