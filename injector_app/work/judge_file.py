"""Judge an exported file by its bytes: whether these records wrote it, and what its note is now."""

import re
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from uuid import UUID

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.file_verdict import FileVerdict
from injector_app.domain.ids import TreatmentId
from injector_app.domain.language.language import Language
from injector_app.domain.note_variant import NoteVariant
from injector_app.domain.seal import Seal
from injector_app.domain.seal_answer import SealState
from injector_app.storage.audit_entries import audit_entries
from injector_app.storage.audit_seal_check import seal_state
from injector_app.storage.exported_files import export_of
from injector_app.storage.kept_signatures import signatures_of_print
from injector_app.storage.records import Transaction
from injector_app.work.context import Work
from injector_app.work.judge_note import judge_note
from injector_app.work.judge_signature import judge_signature
from injector_app.work.note_pdf import PrintableNote, printable_sheets

# As the writer of notes puts it among the keywords.
_SEAL = re.compile(rb"seal ([1-9][0-9]{0,17}-[A-Z2-7]{16})")


def judge_file(work: Work, transaction: Transaction, data: bytes) -> FileVerdict:
    """Compare with every export, and with what the note that the file names prints today.

    A digital signature inside is judged by itself.
    """
    verdict = _by_its_bytes(work, transaction, data)
    return replace(verdict, signature=judge_signature(transaction, data, work.clock.now()))


def _by_its_bytes(work: Work, transaction: Transaction, data: bytes) -> FileVerdict:
    digest = sha256(data).hexdigest()
    seq = export_of(transaction, digest)
    if seq is not None:
        entry = _entry(work, transaction, seq)
        treatment = TreatmentId(UUID(entry.entity_id))
        # A note that is not whole cannot be printed again.
        note = judge_note(transaction, treatment)
        is_newest = bool(note.parts) and data in _prints(work, transaction, treatment)
        return FileVerdict(digest, entry, note, is_newest)
    claims = _signing(work, transaction, data)
    if claims is None:
        return FileVerdict(digest)
    treatment = TreatmentId(UUID(claims.entity_id))
    note = judge_note(transaction, treatment)
    if note.parts and data in _prints(work, transaction, treatment):
        return FileVerdict(digest, note=note, is_newest=True, claims=claims)
    return FileVerdict(digest, claims=claims)


def _prints(work: Work, transaction: Transaction, treatment: TreatmentId) -> Iterator[bytes]:
    """The note as it is exported today, by itself and in the whole record, and its sheets."""
    stored = printable_sheets(transaction, treatment)
    usual = stored.layout.language
    # The clinic's language is what most files are in; another may be chosen for one print.
    for language in (usual, *(each for each in Language if each is not usual)):
        yield from _in_one_language(work, transaction, stored.in_language(language))


def _in_one_language(work: Work, transaction: Transaction, alone: PrintableNote) -> Iterator[bytes]:
    within = replace(alone, history=replace(alone.history, proofs=None, awaits_review=False))
    yield within.pdf(work.catalog)
    for variant in NoteVariant:
        yield alone.pdf(work.catalog, variant)
    stamped, _ = alone.stamped(work.catalog)
    for added in signatures_of_print(transaction, sha256(stamped).hexdigest()):
        yield stamped + added


def _signing(work: Work, transaction: Transaction, data: bytes) -> AuditEntry | None:
    """The signing whose seal stands in the file, if this history holds it unchanged."""
    found = _SEAL.search(data)
    if found is None:
        return None
    seal = Seal.parse(found[1].decode())
    state, _ = seal_state(transaction, seal)
    if state is not SealState.UNCHANGED:
        return None
    entry = _entry(work, transaction, seal.seq)
    return entry if entry.entity == "treatment" else None


def _entry(work: Work, transaction: Transaction, seq: int) -> AuditEntry:
    query = AuditQuery(before=seq + 1, limit=1)
    (entry,) = audit_entries(transaction, query, zone=work.clinic.zone)
    return entry
