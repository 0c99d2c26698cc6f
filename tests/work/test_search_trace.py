"""A search that finds one person is a look at that person."""

from uuid import uuid4

from injector_app.domain.ids import PatientId
from injector_app.work.search_trace import search_trace


def test_one_person_is_named_and_several_are_counted() -> None:
    one, other = PatientId(uuid4()), PatientId(uuid4())
    assert search_trace("find", [one]).patient == one
    assert search_trace("find", [one, one]).patient == one
    assert search_trace("find", [one, other]).patient is None
    assert search_trace("find", []).patient is None
    assert dict(search_trace("find", [one, other]).facts) == {"found": 2}
