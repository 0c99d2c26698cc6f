"""Judge an exported file by its bytes: whether these records wrote it, and what its note is now."""

from hashlib import sha256
from uuid import UUID

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.file_verdict import FileVerdict
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note_variant import NoteVariant
from injector_app.storage.audit_entries import audit_entries
from injector_app.storage.exported_files import export_of
from injector_app.storage.records import Transaction
from injector_app.work.context import Work
from injector_app.work.judge_note import judge_note
from injector_app.work.note_pdf import printable_sheets


def judge_file(work: Work, transaction: Transaction, data: bytes) -> FileVerdict:
    """Compare with every export since their digests are kept."""
    digest = sha256(data).hexdigest()
    seq = export_of(transaction, digest)
    if seq is None:
        return FileVerdict(digest)
    entry = _entry(work, transaction, seq)
    treatment_id = TreatmentId(UUID(entry.entity_id))
    note = judge_note(transaction, treatment_id)
    # A note that is not whole cannot be printed again.
    is_newest = bool(note.parts) and _prints_so(work, transaction, treatment_id, data)
    return FileVerdict(digest, entry, note, is_newest)


def _prints_so(
    work: Work, transaction: Transaction, treatment_id: TreatmentId, data: bytes
) -> bool:
    """Whether the note, or a sheet made from it, would be written just so today."""
    printable = printable_sheets(transaction, treatment_id)
    return any(printable.pdf(work.catalog, variant) == data for variant in NoteVariant)


def _entry(work: Work, transaction: Transaction, seq: int) -> AuditEntry:
    query = AuditQuery(before=seq + 1, limit=1)
    (entry,) = audit_entries(transaction, query, zone=work.clinic.zone)
    return entry
