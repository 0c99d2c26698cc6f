"""Visits of several patients, signed and not, in real records."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from injector_app.domain.ids import TreatmentId
from injector_app.domain.patient import Patient
from injector_app.domain.staff import StaffMember
from injector_app.domain.treatment import Treatment
from injector_app.storage.drafts import add_draft
from injector_app.storage.notes import append_note
from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records
from injector_app.storage.staff import add_staff
from tests.support.builders import (
    AN_INSTANT,
    a_clinician,
    a_note,
    a_patient,
    a_treatment,
    a_vial,
)
from tests.support.records import create, opened

TODAY = date(2026, 11, 20)


@dataclass
class Book:
    """Puts visits into records."""

    records: Records
    clinician: StaffMember

    def patient(self, number: str, family: str = "Rossi", **more: Any) -> Patient:
        wanted = a_patient(record_number=number, family=family, **more)
        with self.records.writing() as transaction:
            return add_patient(transaction, wanted)

    def draft(self, patient: Patient, *, ago: int = 0, **changes: Any) -> Treatment:
        day = datetime.combine(TODAY - timedelta(days=ago), time(9), ZoneInfo("America/New_York"))
        visit = a_treatment(
            **{
                "patient": patient.id,
                "clinician": self.clinician.id,
                "performed_at": day,
                **changes,
            }
        )
        with self.records.writing() as transaction:
            add_draft(transaction, visit, at=AN_INSTANT, by=self.clinician.id)
        return visit

    def visit(self, patient: Patient, *, ago: int = 0, **changes: Any) -> TreatmentId:
        """A signed one."""
        treatment = self.draft(patient, ago=ago, **changes)
        note = a_note(treatment=treatment, patient=patient, clinician=self.clinician)
        with self.records.writing() as transaction:
            append_note(transaction, note, at=AN_INSTANT)
        return treatment.id

    def vialled(self, patient: Patient, lot: str, **more: Any) -> TreatmentId:
        """A signed visit with one vial of that lot."""
        return self.visit(patient, vials=(a_vial(lot=lot),), **more)


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, StaffMember]:
    root, clinician = tmp_path_factory.mktemp("lists"), a_clinician()
    records = create(root)
    with records.writing() as transaction:
        add_staff(transaction, clinician, clinician.id)
    records.close()
    return root, clinician


@pytest.fixture
def book(empty: tuple[Path, StaffMember], tmp_path: Path) -> Iterator[Book]:
    root, clinician = empty
    shutil.copytree(root, tmp_path, dirs_exist_ok=True)
    with opened(tmp_path) as records:
        yield Book(records, clinician)
