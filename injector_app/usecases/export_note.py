"""Export a signed note as PDF."""

from hashlib import sha256
from pathlib import Path

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import SignedNote
from injector_app.domain.note_variant import NoteVariant
from injector_app.domain.permissions import Action, require
from injector_app.storage.exported_files import EXPORTING
from injector_app.system.atomic_file import write_whole
from injector_app.work.context import Work
from injector_app.work.note_pdf import printable_note, printable_sheets
from injector_app.work.trace import Facts, Trace


def export_note(
    work: Work,
    *,
    treatment_id: TreatmentId,
    path: Path,
    variant: NoteVariant = NoteVariant.NOTE,
) -> Path:
    """Write the latest revision, with what was added later, or a sheet made from it, to a file.

    The audit line is committed before the file appears.

    Raises:
        RuleBroken: there is no signed note, or the file cannot be written there.
    """
    require(work.person, Action.EXPORT_NOTE)
    if not path.parent.is_dir():
        raise RuleBroken(Rule.FILE_NOT_WRITABLE, file=str(path), why="the folder does not exist")
    with work.records.reading() as transaction:
        load = printable_note if variant is NoteVariant.NOTE else printable_sheets
        printable = load(transaction, treatment_id)
    pdf = printable.pdf(work.catalog, variant)
    _trace(work, printable.note, pdf, variant)
    try:
        write_whole(path, pdf)
    except OSError as problem:
        why = problem.strerror or "unknown reason"
        raise RuleBroken(Rule.FILE_NOT_WRITABLE, file=str(path), why=why) from problem
    return path


def _trace(work: Work, note: SignedNote, pdf: bytes, variant: NoteVariant) -> None:
    content = note.content
    sheet: Facts = {} if variant is NoteVariant.NOTE else {"sheet": variant.value}
    # By its digest the file is known again when somebody brings it back.
    trace = Trace(
        EXPORTING,
        "treatment",
        content.treatment.id,
        content.patient.id,
        content.number,
        facts={"sha256": sha256(pdf).hexdigest(), **sheet},
    )
    with work.records.writing() as transaction:
        work.audit(transaction, trace)
