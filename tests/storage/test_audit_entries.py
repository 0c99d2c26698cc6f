"""The log by patient, person and period; ten years of it inside the budget (U6, U7)."""

import time
from datetime import UTC, date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from injector_app.domain.audit_query import AuditQuery
from injector_app.storage.audit import append_audit
from injector_app.storage.audit_entries import audit_entries
from injector_app.storage.records import Records
from tests.bench.audit_cost import check_all, fill_log
from tests.support.builders import AN_INSTANT
from tests.support.records import Filled, create, reopen

TEN_YEARS = 1_100_000


def screens(records: Records, query: AuditQuery) -> list[str]:
    with records.reading() as transaction:
        return [entry.action for entry in audit_entries(transaction, query, zone=UTC)]


def test_every_filter_narrows(records: Records, filled: Filled) -> None:
    staff = filled.clinician.id
    with records.writing() as transaction:
        for number, day in enumerate((0, 1, 2)):
            append_audit(
                transaction,
                at=AN_INSTANT + timedelta(days=day),
                staff=staff if number else None,
                action=f"open {number}",
                entity="e",
                entity_id="1",
                patient=filled.patient.id if number < 2 else None,
            )
    first = AN_INSTANT.date()
    assert screens(records, AuditQuery(limit=2)) == ["open 2", "open 1"]
    assert screens(records, AuditQuery(patient=filled.patient.id)) == ["open 1", "open 0"]
    assert screens(records, AuditQuery(staff=staff)) == ["open 2", "open 1"]
    assert screens(records, AuditQuery(from_day=first, to_day=first)) == ["open 0"]
    assert screens(records, AuditQuery(staff=staff, to_day=first + timedelta(1))) == ["open 1"]
    assert screens(records, AuditQuery(before=3, patient=filled.patient.id)) == ["open 0"]


def test_entry_names_person_and_patient_as_they_are_called(
    records: Records, filled: Filled
) -> None:
    with records.writing() as transaction:
        append_audit(
            transaction,
            at=AN_INSTANT,
            staff=filled.clinician.id,
            action="open note",
            entity="treatment",
            entity_id="t",
            patient=filled.patient.id,
            version=2,
            facts={"found": 1},
        )
        (entry,) = audit_entries(transaction, AuditQuery(limit=1), zone=UTC)
    assert (entry.sign_in, entry.record_number) == ("anna", "1001")
    assert (entry.patient_name, entry.version) == ("Zebraquokka, Marta Lucía", 2)
    assert (entry.facts, entry.at) == ("found 1", AN_INSTANT)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_ten_years_open_report_and_check_inside_the_budget(tmp_path: Path) -> None:
    records = create(tmp_path)
    fill_log(records, TEN_YEARS)
    with records.reading() as transaction:
        patient = transaction.scalar(text("SELECT patient FROM audit WHERE seq = 900"))
        assert patient is not None
    records.close()

    def seconds(work: object) -> float:
        start = time.perf_counter()
        work()  # type: ignore[operator] # a function of this test
        return time.perf_counter() - start

    records = reopen(tmp_path)
    records.close()
    assert seconds(lambda: reopen(tmp_path).close()) < 1
    records = reopen(tmp_path)
    day = date(2028, 3, 1)
    found = {
        "page": seconds(lambda: screens(records, AuditQuery())),
        "day": seconds(lambda: screens(records, AuditQuery(from_day=day, to_day=day))),
        "check": seconds(lambda: check_all(records)),
    }
    records.close()
    print(found)  # noqa: T201 - the numbers of the run
    assert found["page"] < 0.5
    assert found["day"] < 0.5
    assert found["check"] < 20
