"""Forgetting the PIN needs none to be there; more in test_set_pin."""

from injector_app.usecases.forget_pin import forget_pin
from injector_app.work.context import Work


def test_forgetting_where_there_is_none_changes_nothing(work: Work) -> None:
    forget_pin(work)
    assert not work.pin.is_set
