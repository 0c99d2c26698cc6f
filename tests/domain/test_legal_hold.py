"""What stands of placing and lifting."""

from datetime import date

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.legal_hold import Hold, HoldEvent, checked_hold, holds_of, is_on_hold

PATIENT = PatientId(new_id())


def event(day: int, *, is_held: bool) -> HoldEvent:
    return HoldEvent(PATIENT, is_held, date(2026, 1, day), "Letter")


def test_events_make_holds() -> None:
    placed, lifted, again = (
        event(1, is_held=True),
        event(5, is_held=False),
        event(9, is_held=True),
    )
    first = Hold(date(2026, 1, 1), date(2026, 1, 5))
    assert holds_of(()) == ()
    assert holds_of((placed, lifted)) == (first,)
    assert holds_of((placed, lifted, again)) == (first, Hold(date(2026, 1, 9)))
    assert holds_of((lifted, placed, again)) == (Hold(date(2026, 1, 1)),)
    assert [is_on_hold(each) for each in ((), (placed,), (placed, lifted))] == [False, True, False]


def test_a_hold_has_a_reason() -> None:
    with pytest.raises(RuleBroken) as caught:
        checked_hold(HoldEvent(PATIENT, is_held=True, day=date(2026, 1, 1), reason=" "))
    assert caught.value.rule is Rule.TEXT_EMPTY
