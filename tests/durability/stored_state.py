"""What a clinic's records say, without anything that is random."""

from pathlib import Path

from sqlalchemy import select

from injector_app.domain.catalog import Catalog
from injector_app.domain.found_treatment import TreatmentQuery, TreatmentState
from injector_app.domain.ids import TreatmentId
from injector_app.storage.drafts import load_draft
from injector_app.storage.find_patients import find_patients
from injector_app.storage.notes import load_notes
from injector_app.storage.records import Transaction
from injector_app.storage.rows.audit import AuditRow
from injector_app.storage.search import search_treatments
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.judge_note import judge_note
from injector_app.work.note_pdf import printable_note
from tests.support.audit import first_flaw
from tests.support.clinic import CLINICIAN, open_as

# A sign-in that was cut counts as a wrong password until the next one proves the person.
_ACTIONS = select(AuditRow.action).where(AuditRow.action != "failed sign-in").order_by(AuditRow.seq)


def stored_state(root: Path, catalog: Catalog) -> str:
    """Open the clinic as the program does, and read everything a person could see.

    Raises:
        RecordsProblem: the program refuses these records, or its check after a crash finds that
            they are not what the log says.
    """
    work = open_as(CLINICIAN, root, root, catalog)
    try:
        if work.door.was_cut and first_flaw(work.records) is not None:
            raise RecordsProblem(Trouble.RECORDS_DAMAGED)
        with work.records.reading() as transaction:
            _print_again(transaction, catalog)
            return told(transaction)
    finally:
        work.close()


def _print_again(transaction: Transaction, catalog: Catalog) -> None:
    for line in search_treatments(transaction, TreatmentQuery(state=TreatmentState.SIGNED)):
        assert printable_note(transaction, line.id).pdf(catalog).startswith(b"%PDF-")


def told(transaction: Transaction) -> str:
    """Patients, treatments with their points, notes and the audit."""
    patients = [line.patient for line in find_patients(transaction, "", limit=10_000)]
    treatments = search_treatments(transaction, TreatmentQuery())
    return repr(
        (
            sorted((patient.record_number, patient.family) for patient in patients),
            sorted((line.state.value, _content(transaction, line.id)) for line in treatments),
            list(transaction.scalars(_ACTIONS)),
        )
    )


def _content(transaction: Transaction, identity: TreatmentId) -> tuple[object, ...]:
    draft = load_draft(transaction, identity)
    notes = load_notes(transaction, identity)
    charts = [note.content.treatment.chart for note in notes]
    if draft is not None:
        charts.append(draft.treatment.chart)
    version = None if draft is None else draft.version
    # S6: a note without its signature, or without its entry, is half a signing.
    is_valid = bool(notes) and judge_note(transaction, identity).is_valid
    return (
        version,
        is_valid,
        [
            [(point.region, str(point.units), point.state.value) for point in chart]
            for chart in charts
        ],
    )
