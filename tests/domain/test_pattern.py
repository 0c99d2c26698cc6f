"""A pattern has a plain name and adds up."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatternId, new_id
from injector_app.domain.pattern import Pattern, checked_pattern
from injector_app.domain.units import Units
from tests.support.builders import a_pattern


def test_total_is_the_sum_of_its_points() -> None:
    assert a_pattern(points=4).total == Units.parse("20")


def test_name_is_made_plain() -> None:
    assert checked_pattern(a_pattern(name="  Brow lift ")).name == "Brow lift"


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("  ", Rule.TEXT_EMPTY),
        ("x" * 81, Rule.TEXT_TOO_LONG),
        ("a\u202eb", Rule.TEXT_HAS_CONTROL),
    ],
)
def test_name_that_says_nothing_or_hides_something_is_refused(name: str, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as caught:
        checked_pattern(Pattern(PatternId(new_id()), name, "botox", ()))
    assert caught.value.rule is rule
