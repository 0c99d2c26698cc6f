"""Export a signed note as PDF."""

from hashlib import sha256
from pathlib import Path

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.permissions import Action, require
from injector_app.reports.writer import write_note_pdf
from injector_app.storage.amendments import load_amendments
from injector_app.storage.audit_seals import note_seal
from injector_app.storage.awaiting_review import is_awaiting_review
from injector_app.storage.exported_files import EXPORTING
from injector_app.storage.notes import load_notes
from injector_app.system.atomic_file import write_whole
from injector_app.work.context import Work
from injector_app.work.prove_signatures import prove_signatures
from injector_app.work.trace import Trace


def export_note(work: Work, *, treatment_id: TreatmentId, path: Path) -> Path:
    """Write the latest revision, with what was added later, to a file.

    The audit line is committed before the file appears.

    Raises:
        RuleBroken: there is no signed note, or the file cannot be written there.
    """
    require(work.person, Action.EXPORT_NOTE)
    if not path.parent.is_dir():
        raise RuleBroken(Rule.FILE_NOT_WRITABLE, file=str(path), why="the folder does not exist")
    with work.records.reading() as transaction:
        notes = load_notes(transaction, treatment_id)
        added = load_amendments(transaction, treatment_id, notes)
        proofs = prove_signatures(transaction, notes, added)
        waits = is_awaiting_review(transaction, treatment_id)
        history = NoteHistory(len(notes), added, notes[:-1], proofs, waits)
        seal = note_seal(transaction, notes[-1]) if notes else ""
    if not notes:
        raise RuleBroken(Rule.NOTE_NOT_FOUND, value=str(treatment_id))
    note = notes[-1]
    pdf = write_note_pdf(note, work.catalog, seal=seal, history=history)
    _trace(work, note, pdf)
    try:
        write_whole(path, pdf)
    except OSError as problem:
        why = problem.strerror or "unknown reason"
        raise RuleBroken(Rule.FILE_NOT_WRITABLE, file=str(path), why=why) from problem
    return path


def _trace(work: Work, note: SignedNote, pdf: bytes) -> None:
    content = note.content
    # By its digest the file is known again when somebody brings it back.
    trace = Trace(
        EXPORTING,
        "treatment",
        content.treatment.id,
        content.patient.id,
        content.number,
        facts={"sha256": sha256(pdf).hexdigest()},
    )
    with work.records.writing() as transaction:
        work.audit(transaction, trace)
