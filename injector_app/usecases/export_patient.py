"""Export everything that is kept about one patient: PDFs and structured, in one file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from injector_app import __version__
from injector_app.domain.disclosure import Disclosure, Manner, Recipient, checked_disclosure
from injector_app.domain.file_name import copy_beside
from injector_app.domain.ids import DisclosureId, PatientId, new_id
from injector_app.domain.language.tr import speaking
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.permissions import Action, require
from injector_app.domain.whole_record import WholeRecord
from injector_app.exchange.fhir.copied_note import CopiedNote
from injector_app.exchange.fhir.note_bundle import note_bundle_bytes
from injector_app.exchange.record_zip import record_zip
from injector_app.reference.sentences import spoken_in
from injector_app.reports.writer import write_note_pdf
from injector_app.storage.disclosures import append_disclosure
from injector_app.storage.note_layouts import load_note_layout
from injector_app.storage.whole_record import load_whole_record
from injector_app.work.answers import PatientExport
from injector_app.work.context import Work
from injector_app.work.note_copy import handed_out
from injector_app.work.trace import Trace
from injector_app.work.written_file import require_folder, write_file

WHAT = "whole record (PDF, FHIR, JSON and CSV)"
# Told how many notes are drawn and how many there are; says whether to go on.
Told = Callable[[int, int], bool]


class _Stopped(Exception):  # noqa: N818 - named after what happened
    pass


def export_patient(  # noqa: PLR0913 - one argument per answer of the form
    work: Work,
    *,
    patient_id: PatientId,
    path: Path,
    recipient: Recipient = Recipient.PATIENT,
    name: str = "",
    ground: str = "",
    told: Told = lambda _done, _all: True,
) -> PatientExport | None:
    """Write the ZIP and record the disclosure; None when it was stopped, and nothing is left.

    The disclosure and the audit entry are committed before the file appears.

    Raises:
        RuleBroken: not permitted, no such patient, or the file cannot be written there.
        RecordsProblem: a signed text is gone or not what was signed.
    """
    require(work.person, Action.EXPORT_PATIENT)
    work.require_room()
    require_folder(path)
    disclosure = _disclosure(work, patient_id, recipient, name, ground)
    with work.records.reading() as transaction:
        stored = load_whole_record(
            transaction, patient_id, at=work.local_now(), zone=work.clinic.zone
        )
        layout = load_note_layout(transaction)
    record = replace(stored, disclosures=(disclosure, *stored.disclosures))
    try:
        files = tuple(_files(work, record, layout, told))
    except _Stopped:
        return None
    archive = record_zip(record, files, program=f"injector_app {__version__}")
    with work.records.writing() as transaction:
        append_disclosure(transaction, disclosure, at=work.clock.now(), by=work.person.id)
        work.audit(transaction, Trace("export patient", "patient", patient_id, patient_id))
    write_file(path, archive)
    return PatientExport(path, record.counts())


def _disclosure(
    work: Work, patient_id: PatientId, recipient: Recipient, name: str, ground: str
) -> Disclosure:
    given = Disclosure(
        id=DisclosureId(new_id()),
        patient=patient_id,
        recipient=recipient,
        manner=Manner.EXPORT,
        what=WHAT,
        given_on=work.today,
        name=name,
        ground=ground,
        recorded_by=work.person.signature_name,
    )
    return checked_disclosure(given, today=work.today)


def _files(
    work: Work, record: WholeRecord, layout: NoteLayout, told: Told
) -> Iterator[tuple[str, bytes]]:
    by = handed_out(work)
    for done, signed in enumerate(record.signed):
        if not told(done, len(record.signed)):
            raise _Stopped
        history = NoteHistory(len(signed.notes), signed.amendments, signed.notes[:-1])
        with speaking(spoken_in(layout.language)):
            pdf = write_note_pdf(
                signed.notes[-1], work.catalog, seal=signed.seal, history=history, layout=layout
            )
        yield f"notes/{signed.file_name}", pdf
        copied = CopiedNote(
            signed.notes[-1],
            history,
            pdf,
            seal=signed.seal,
            outcomes=signed.outcomes,
            handed_out=by,
        )
        copy = note_bundle_bytes(copied, work.catalog)
        yield f"fhir/{copy_beside(signed.file_name)}", copy
    if not told(len(record.signed), len(record.signed)):
        raise _Stopped
