"""Export a signed note as PDF, and as FHIR beside it where it is wanted."""

from hashlib import sha256
from pathlib import Path

from injector_app.domain.file_name import copy_beside
from injector_app.domain.ids import TreatmentId
from injector_app.domain.language.language import Language
from injector_app.domain.note_variant import NoteVariant
from injector_app.domain.permissions import Action, require
from injector_app.exchange.fhir.note_bundle import note_bundle_bytes
from injector_app.storage.exported_files import EXPORTING
from injector_app.storage.kept_signatures import keep_signature
from injector_app.work.context import Work
from injector_app.work.note_copy import copied_note
from injector_app.work.note_pdf import PrintableNote, printable_note, printable_sheets
from injector_app.work.signed_file import SignedFile, signed_file
from injector_app.work.trace import Facts, Trace
from injector_app.work.written_file import require_folder, write_file


def export_note(  # noqa: PLR0913 - one argument per choice of the person
    work: Work,
    *,
    treatment_id: TreatmentId,
    path: Path,
    variant: NoteVariant = NoteVariant.NOTE,
    language: Language | None = None,
    with_copy: bool = False,
    without_signature: bool = False,
) -> Path:
    """Write the latest revision, with what was added later, or a sheet made from it, to a file.

    The audit line is committed before the file appears. The structured copy has the same name with
    another ending. `language` is what the clinic has its notes printed in unless it is named. A
    note is signed with the clinic's certificate where the clinic has it so.

    Raises:
        RuleBroken: there is no signed note, the file cannot be written there, or the clinic's
            certificate is expired; then nothing is written.
    """
    require(work.person, Action.EXPORT_NOTE)
    require_folder(path)
    with work.records.reading() as transaction:
        load = printable_note if variant is NoteVariant.NOTE else printable_sheets
        printable = load(transaction, treatment_id)
        if language is not None:
            printable = printable.in_language(language)
        is_bare = without_signature or variant is not NoteVariant.NOTE
        signed = None if is_bare else signed_file(work, transaction, printable)
        pdf = signed.pdf if signed else printable.pdf(work.catalog, variant)
        copied = copied_note(work, transaction, printable, pdf) if with_copy else None
    copy = note_bundle_bytes(copied, work.catalog) if copied else b""
    mark: Facts = {"certificate": signed.fingerprint} if signed else {}
    facts = {**_chosen(variant, language), **mark, **_digests(pdf, copy)}
    _trace(work, printable, facts, signed)
    write_file(path, pdf)
    if copy:
        write_file(path.with_name(copy_beside(path.name)), copy)
    return path


def _chosen(variant: NoteVariant, language: Language | None) -> Facts:
    """What was chosen otherwise than usual."""
    sheet: Facts = {} if variant is NoteVariant.NOTE else {"sheet": variant.value}
    return sheet if language is None else {**sheet, "language": language.value}


def _digests(pdf: bytes, copy: bytes) -> Facts:
    """By its digest a file is known again when somebody brings it back."""
    facts: Facts = {"sha256": sha256(pdf).hexdigest()}
    return {**facts, "copy_sha256": sha256(copy).hexdigest()} if copy else facts


def _trace(work: Work, printable: PrintableNote, facts: Facts, signed: SignedFile | None) -> None:
    content = printable.note.content
    trace = Trace(
        EXPORTING,
        "treatment",
        content.treatment.id,
        content.patient.id,
        content.number,
        facts=facts,
    )
    with work.records.writing() as transaction:
        work.audit(transaction, trace)
        if signed:
            keep_signature(
                transaction,
                content.treatment.id,
                printed=signed.printed,
                fingerprint=signed.fingerprint,
                added=signed.added,
            )
