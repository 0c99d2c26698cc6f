"""A list of one person is a look at that person."""

from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.product_use import UseRow
from injector_app.domain.lists.today import TodayRow
from injector_app.domain.units import NO_UNITS
from injector_app.work.list_trace import list_trace
from tests.support.listed_visits import a_listed_visit


def test_one_person_is_named_and_several_are_counted() -> None:
    one, other = TodayRow(a_listed_visit()), TodayRow(a_listed_visit())
    assert list_trace("read list", ListName.TODAY, [one]).patient == one.visit.patient
    trace = list_trace("export list", ListName.TODAY, [one, other], file="CSV")
    assert trace.patient is None
    assert dict(trace.facts) == {"list": "today", "found": 2, "file": "CSV"}


def test_rows_without_a_patient_count() -> None:
    use = UseRow("2026-11", "botox", 1, NO_UNITS, NO_UNITS, NO_UNITS)
    assert dict(list_trace("read list", ListName.USE, [use]).facts)["found"] == 1
