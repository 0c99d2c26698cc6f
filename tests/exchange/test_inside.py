"""The path of a problem grows from the inside out."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.inside import inside


def test_places_are_put_together() -> None:
    with pytest.raises(RuleBroken) as caught, inside("treatments[0]"), inside("vials[1]"):
        raise RuleBroken(Rule.TEXT_EMPTY, path="lot", value=1)
    assert caught.value.path == "treatments[0].vials[1].lot"
    assert caught.value.facts == {"value": 1}


def test_other_errors_pass_untouched() -> None:
    with pytest.raises(KeyError), inside("x"):
        raise KeyError
