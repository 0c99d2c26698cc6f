"""Import treatments from a JSON file: all of them as drafts, or none."""

from pathlib import Path

from injector_app.domain.permissions import Action, require
from injector_app.domain.staff import Role, StaffMember
from injector_app.exchange.import_book import ImportBook
from injector_app.exchange.read_file import read_file
from injector_app.exchange.treatments_json import read_treatments_json
from injector_app.storage.drafts import add_draft
from injector_app.storage.patients import patient_by_record_number
from injector_app.storage.records import Transaction
from injector_app.storage.staff import find_staff
from injector_app.work.answers import TreatmentImport
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def import_treatments(work: Work, *, path: Path, dry_run: bool = False) -> TreatmentImport:
    """Add every treatment of the file as a draft.

    Raises:
        RuleBroken: with the path of the first refused value; nothing of the file is kept.
    """
    require(work.person, Action.IMPORT_TREATMENTS)
    work.require_room()
    data = read_file(path)
    with work.records.writing() as transaction:
        treatments = read_treatments_json(data, book=_book(work, transaction))
        for treatment in () if dry_run else treatments:
            add_draft(transaction, treatment, at=work.clock.now(), by=work.person.id)
            trace = Trace("import treatment", "treatment", treatment.id, treatment.patient)
            work.audit(transaction, trace)
    return TreatmentImport(treatments, dry_run)


def _book(work: Work, transaction: Transaction) -> ImportBook:
    def find_clinician(sign_in: str) -> StaffMember | None:
        stored = find_staff(transaction, sign_in)
        is_clinician = stored is not None and Role.CLINICIAN in stored.member.roles
        return stored.member if stored and is_clinician else None

    return ImportBook(
        catalog=work.catalog,
        find_patient=lambda number: patient_by_record_number(transaction, number),
        find_clinician=find_clinician,
        now=work.clock.now(),
    )
