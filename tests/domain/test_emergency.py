"""An emergency has a reason that tells something, and an end."""

from datetime import timedelta

import pytest

from injector_app.domain.emergency import emergency, emergency_reason
from injector_app.domain.errors import Rule, RuleBroken
from tests.support.builders import AN_INSTANT


@pytest.mark.parametrize("text", ["", "Urgent", "a b c d e f g h i", "         x", "123456789"])
def test_reason_of_fewer_than_ten_letters_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken) as raised:
        emergency_reason(text)
    assert (raised.value.rule, raised.value.path) == (Rule.REASON_TOO_SHORT, "reason")


def test_reason_of_ten_is_taken() -> None:
    assert emergency_reason("  Collapsed!  ") == "Collapsed!"


def test_it_is_on_from_its_beginning_until_its_end_and_never_else() -> None:
    made = emergency(7, "Cannot swallow", AN_INSTANT, minutes=60)
    second = timedelta(seconds=1)
    assert made.until - made.began == timedelta(minutes=60)
    moments = (made.began - second, made.began, made.until - second, made.until)
    assert [made.is_on(at) for at in moments] == [False, True, True, False]
    assert "swallow" not in repr(made)
