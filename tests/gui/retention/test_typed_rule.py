"""What is no number or no date is named by its field."""

from dataclasses import replace

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import RuleBroken
from injector_app.gui.retention.typed_rule import TypedRule

TYPED = TypedRule("Quebec", "5", "18", "0", "A law", "2026-11-22")


def test_whole_rule() -> None:
    rule = TYPED.rule(WorldRegion.CA)
    assert (rule.years_after_entry, rule.majority_age, rule.years_after_majority) == (5, 18, 0)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("years_after_entry", "0"),
        ("years_after_entry", "1.5"),
        ("majority_age", "12"),
        ("years_after_majority", "-1"),
        ("read_on", "yesterday"),
    ],
)
def test_field_is_named(field: str, text: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        replace(TYPED, **{field: text}).rule(WorldRegion.CA)
    assert refused.value.path == field
