"""The clinic's rules decide from then on."""

from injector_app.domain.retention import DEFAULT_RULES
from injector_app.usecases.set_retention import set_retention
from injector_app.usecases.show_retention import show_retention
from injector_app.work.context import Work


def test_rules_take_the_place_of_those_of_the_program(work: Work) -> None:
    assert show_retention(work).rules == DEFAULT_RULES
    set_retention(work, rules=DEFAULT_RULES[:1])
    assert show_retention(work).rules == DEFAULT_RULES[:1]
