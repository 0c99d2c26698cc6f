"""A PIN is a few digits, taken five times wrong, and kept in this process only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.keys.password_rule import SHORTEST as SHORTEST_PASSWORD
from injector_app.keys.screen_pin import LONGEST, TRIES, ScreenPin, check_pin

PIN, WRONG = "8305", "8306"


@pytest.mark.parametrize("pin", ["830", "83051728394056", "83o5", "", " 8305", "٨٣٠٥"])
def test_other_than_four_to_twelve_plain_digits_is_refused(pin: str) -> None:
    with pytest.raises(RuleBroken) as raised:
        check_pin(pin)
    assert raised.value.rule is Rule.PIN_NOT_DIGITS
    assert pin not in str(raised.value.facts) or not pin


@pytest.mark.parametrize("pin", ["0000", "1234", "4321", "7890", "9876543210", "777777"])
def test_first_ones_that_others_try_are_refused(pin: str) -> None:
    with pytest.raises(RuleBroken) as raised:
        check_pin(pin)
    assert raised.value.rule is Rule.PIN_TOO_SIMPLE


def test_right_one_proves_and_wrong_ones_run_out() -> None:
    pin = ScreenPin()
    assert not pin.takes(PIN)
    pin.set(PIN)
    assert (pin.proves(WRONG), pin.proves(PIN), pin.tries_left) == (False, True, TRIES)
    assert [pin.proves(WRONG) for _ in range(TRIES)] == [False] * TRIES
    # The right one comes too late.
    assert (pin.takes(PIN), pin.proves(PIN), pin.tries_left) == (False, False, 0)
    pin.renew_tries()
    assert pin.proves(PIN)
    pin.forget()
    assert not pin.proves(PIN)


def test_nothing_of_it_can_be_read_from_the_object() -> None:
    pin = ScreenPin()
    pin.set(PIN)
    assert PIN not in repr(pin)
    assert PIN.encode() not in b"".join(
        value for value in vars(pin).values() if isinstance(value, bytes)
    )


@given(st.text(max_size=40))
def test_no_password_is_ever_taken_for_a_pin(typed: str) -> None:
    pin = ScreenPin()
    pin._digest = b"set"
    assert not pin.takes(typed) or len(typed) <= LONGEST < SHORTEST_PASSWORD
