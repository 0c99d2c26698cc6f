"""Who charted, by name."""

import pytest

from injector_app.domain.charter import Charter, charter_names
from injector_app.domain.ids import StaffId, new_id
from tests.support.builders import a_treatment


def a_charter(name: str) -> Charter:
    return Charter(StaffId(new_id()), name)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ((), ""),
        (("Kim Lee",), "Kim Lee"),
        (("Kim Lee", "Bea Two"), "Kim Lee and Bea Two"),
        (("Kim Lee", "Bea Two", "Al Three"), "Kim Lee, Bea Two and Al Three"),
    ],
)
def test_names_make_a_line(names: tuple[str, ...], words: str) -> None:
    assert charter_names([a_charter(name) for name in names]) == words


def test_everybody_is_recorded_once_and_the_injector_is_no_other() -> None:
    visit = a_treatment()
    kim, injector = a_charter("Kim Lee"), Charter(visit.clinician, "Anna Ortiz")
    charted = visit.with_charter(kim).with_charter(injector).with_charter(kim)
    assert charted.charted_by == (kim, injector)
    assert charted.other_charters == (kim,)
