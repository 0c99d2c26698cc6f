"""Verify an exported file: whether it is, byte for byte, what these records wrote."""

from hashlib import sha256
from pathlib import Path
from uuid import UUID

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.file_verdict import FileVerdict
from injector_app.domain.ids import TreatmentId
from injector_app.domain.permissions import Action, require
from injector_app.storage.audit_entries import audit_entries
from injector_app.storage.exported_files import export_of
from injector_app.storage.records import Transaction
from injector_app.work.context import Work
from injector_app.work.judge_note import judge_note
from injector_app.work.note_pdf import printable_note
from injector_app.work.trace import Facts, Trace


def verify_file(work: Work, *, path: Path) -> FileVerdict:
    """Compare with every export since their digests are kept; the outcome is written down.

    Raises:
        RuleBroken: not permitted, or the file cannot be read.
    """
    require(work.person, Action.VERIFY_NOTE)
    data = _read(path)
    digest = sha256(data).hexdigest()
    with work.records.writing() as transaction:
        seq = export_of(transaction, digest)
        if seq is None:
            verdict = FileVerdict(digest)
        else:
            verdict = _verdict(work, transaction, data, _entry(work, transaction, seq))
        entry = verdict.entry
        facts: Facts = {"sha256": digest, "known": int(entry is not None)}
        patient = entry.patient if entry else None
        work.audit(transaction, Trace("verify file", "file", patient=patient, facts=facts))
    return verdict


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        why = problem.strerror or "unknown reason"
        raise RuleBroken(Rule.FILE_NOT_READABLE, file=str(path), why=why) from problem


def _entry(work: Work, transaction: Transaction, seq: int) -> AuditEntry:
    query = AuditQuery(before=seq + 1, limit=1)
    (entry,) = audit_entries(transaction, query, zone=work.clinic.zone)
    return entry


def _verdict(work: Work, transaction: Transaction, data: bytes, entry: AuditEntry) -> FileVerdict:
    treatment_id = TreatmentId(UUID(entry.entity_id))
    note = judge_note(transaction, treatment_id)
    # A note that is not whole cannot be printed again.
    is_newest = bool(note.parts) and (
        printable_note(transaction, treatment_id).pdf(work.catalog) == data
    )
    return FileVerdict(sha256(data).hexdigest(), entry, note, is_newest)
