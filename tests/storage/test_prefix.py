"""Prefix search in which no character is special."""

import pytest
from sqlalchemy import select

from injector_app.storage.patients import add_patient
from injector_app.storage.prefix import starts_with
from injector_app.storage.records import Records
from injector_app.storage.rows.patient import PatientRow
from tests.support.builders import a_patient


@pytest.mark.parametrize(
    ("prefix", "found"),
    [
        ("50%", {"50% off"}),
        ("50", {"50% off", "500"}),
        ("a_", {"a_b"}),
        ("a", {"a_b", "axb"}),
        ("z\U0010ffff", set()),
        ("", {"50% off", "500", "a_b", "axb", "1001"}),
    ],
)
def test_prefix_means_itself(records: Records, prefix: str, found: set[str]) -> None:
    query = select(PatientRow.record_number).where(starts_with(PatientRow.record_key, prefix))
    with records.writing() as transaction:
        for number in ("50% off", "500", "a_b", "axb"):
            add_patient(transaction, a_patient(record_number=number))
        assert set(transaction.scalars(query)) == found


def test_prefix_search_walks_an_index(records: Records) -> None:
    query = select(PatientRow.id).where(starts_with(PatientRow.record_key, "a"))
    with records.reading() as transaction:
        text = str(query.compile(compile_kwargs={"literal_binds": True}))
        connection = transaction.connection()
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}").all()
    assert "SEARCH patient USING INDEX" in str(plan)
