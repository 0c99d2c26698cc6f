"""Real encrypted records in a folder of their own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

from injector_app.domain.draft import Draft
from injector_app.domain.patient import Patient
from injector_app.domain.staff import StaffMember
from injector_app.domain.treatment import Treatment
from injector_app.storage.drafts import add_draft
from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records, create_records, open_records
from injector_app.storage.staff import add_staff
from injector_app.system.paths import DataFolder
from tests.support.builders import AN_INSTANT, a_clinician, a_patient, a_treatment

A_KEY = bytes(range(32))
AN_AUDIT_KEY = bytes(range(32, 64))
A_DATABASE_ID = UUID("6f1c2f0e-6c1e-4a57-9a35-0d6a3f6d1c55")


def create(root: Path) -> Records:
    """Empty records in `root`."""
    root.mkdir(parents=True, exist_ok=True)
    return create_records(
        DataFolder(root), key=A_KEY, audit_key=AN_AUDIT_KEY, database_id=A_DATABASE_ID
    )


def reopen(root: Path) -> Records:
    """The records that `create` made."""
    return open_records(
        DataFolder(root), key=A_KEY, audit_key=AN_AUDIT_KEY, database_id=A_DATABASE_ID
    )


@contextmanager
def opened(root: Path) -> Iterator[Records]:
    """The records that `create` made, closed at the end."""
    records = reopen(root)
    try:
        yield records
    finally:
        records.close()


@dataclass(frozen=True)
class Filled:
    """A clinician, a patient and a draft, as stored."""

    clinician: StaffMember
    patient: Patient
    draft: Draft

    @property
    def treatment(self) -> Treatment:
        return self.draft.treatment


def fill(records: Records, *, points: int = 3) -> Filled:
    """One clinician, one patient, one draft of that many points."""
    clinician, patient = a_clinician(), a_patient()
    treatment = a_treatment(points, patient=patient.id, clinician=clinician.id)
    with records.writing() as transaction:
        add_staff(transaction, clinician, uuid4())
        stored = add_patient(transaction, patient)
        draft = add_draft(transaction, treatment, at=AN_INSTANT, by=clinician.id)
    return Filled(clinician, stored, draft)
