"""Suggestions are what a search finds, and write nothing."""

from datetime import date

from sqlalchemy import func, select

from injector_app.storage.rows.audit import AuditRow
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.suggest_patients import suggest_patients
from injector_app.work.context import Work
from tests.support.builders import a_patient


def entries(work: Work) -> int:
    with work.records.reading() as transaction:
        return transaction.scalar(select(func.count()).select_from(AuditRow)) or 0


def test_same_people_without_an_entry(work: Work) -> None:
    person = a_patient(record_number="7", family="Smith", birth_date=date(1980, 3, 12))
    register_patient(work, patient=person, duplicates_seen=True)
    for words in ("smi", "smiht", "3/12/1980", "", "%", "30 February"):
        searched = find_patients(work, words=words)
        before = entries(work)
        assert suggest_patients(work, words=words) == searched
        assert entries(work) == before
