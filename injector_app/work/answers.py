"""Answers: what use cases give back when one domain value is not enough."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from injector_app.domain.audit_check import AuditCheck
from injector_app.domain.backup import Backup
from injector_app.domain.clinic import Clinic
from injector_app.domain.disclosure import Disclosure
from injector_app.domain.draft import Draft
from injector_app.domain.erasure import DueRecord, Erasure
from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from injector_app.domain.ids import ImportBatchId
from injector_app.domain.import_batch import ImportBatch
from injector_app.domain.import_form import ImportForm
from injector_app.domain.last_treatment import LastTreatment
from injector_app.domain.legal_hold import HeldRecord
from injector_app.domain.note import NoteContent, SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.outcome import Outcome
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.patient import Patient
from injector_app.domain.patient_rows import AlikeRow, RefusedRow
from injector_app.domain.retention import RetentionRule
from injector_app.domain.signature_proof import NoteProofs
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.domain.treatment import Treatment
from injector_app.storage.audit_scan import AuditScan
from injector_app.storage.backups.prove_copy import Proof
from injector_app.system.disk_room import MEGABYTE, DiskRoom, disk_room


@dataclass(frozen=True, slots=True)
class CheckStep:
    """How far a check of the log got; the outcome when it is done."""

    scan: AuditScan
    check: AuditCheck | None


@dataclass(frozen=True, slots=True)
class OpenedPatient:
    """A patient with all treatments, newest first, toxin given elsewhere, and the last visit.

    `last_visit` is what was done then, without free notes for eyes they are not meant for, or None
    for somebody who may not read notes. `handed_out` is the newest of what was handed out, for
    those who may see it.
    """

    patient: Patient
    treatments: tuple[FoundTreatment, ...]
    outside: tuple[OutsideTreatment, ...]
    last: LastTreatment | None = None
    handed_out: tuple[Disclosure, ...] = ()
    last_visit: Treatment | None = None


@dataclass(frozen=True, slots=True)
class OpenedDraft:
    """A draft and whose it is."""

    draft: Draft
    patient: Patient


@dataclass(frozen=True, slots=True)
class OpenedNote:
    """All revisions of a note, oldest first, and the patient as called today.

    `outcomes` is what became of it later, or None where that is not for this person.
    `amendments` is what was added, oldest first; `proofs` is what was found of the signatures.
    """

    notes: tuple[SignedNote, ...]
    patient: Patient
    outcomes: tuple[Outcome, ...] | None = None
    amendments: tuple[SignedAmendment, ...] = ()
    proofs: NoteProofs | None = None
    awaits_review: bool = False

    @property
    def history(self) -> NoteHistory:
        """What happened to it after it was signed first."""
        revisions, earlier = len(self.notes), self.notes[:-1]
        return NoteHistory(revisions, self.amendments, earlier, self.proofs, self.awaits_review)


@dataclass(frozen=True, slots=True)
class OpenedPast:
    """What was given before, newest first, and what became of it: here, and told from elsewhere."""

    notes: tuple[NoteContent, ...]
    outside: tuple[OutsideTreatment, ...]
    outcomes: tuple[Outcome, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownTreatment:
    """A treatment, draft or signed; `outcomes` as in OpenedNote."""

    treatment: Treatment
    state: TreatmentState
    patient: Patient
    outcomes: tuple[Outcome, ...] | None = None


@dataclass(frozen=True, slots=True)
class PatientImport:
    """What an import added, or would add; nothing is added when a row is refused.

    The lists hold the first lines of what they count.
    """

    count: int
    patients: tuple[Patient, ...]
    refused: tuple[RefusedRow, ...]
    dry_run: bool
    refused_count: int = 0
    alike: tuple[AlikeRow, ...] = ()
    alike_count: int = 0
    batch: ImportBatchId | None = None


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A file of patients before it is imported: how it would be read, and its digest."""

    path: Path
    form: ImportForm
    sha256: str


@dataclass(frozen=True, slots=True)
class ShownImports:
    """The imports that were finished, the newest first."""

    batches: tuple[ImportBatch, ...]


@dataclass(frozen=True, slots=True)
class PatientPair:
    """Two records that are of one person, or may be: one is shown in place of the other."""

    patient: Patient
    shown: Patient


@dataclass(frozen=True, slots=True)
class ShownPairs:
    """Records that may be of one person, and those that were merged."""

    alike: tuple[PatientPair, ...]
    merged: tuple[PatientPair, ...]


@dataclass(frozen=True, slots=True)
class TreatmentImport:
    """The treatments an import added as drafts, or would add."""

    treatments: tuple[Treatment, ...]
    dry_run: bool


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """What a person can see and change of the own sign-in."""

    has_second_factor: bool
    has_recovery_key: bool
    may_manage_keys: bool


@dataclass(frozen=True, slots=True)
class OfferedFactor:
    """The secret of an authenticator app that is not in use before a code proved it."""

    secret: bytes = field(repr=False)
    written: str = field(repr=False)
    uri: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ProposedSheet:
    """A recovery key that opens nothing yet, and the clinic whose name its sheet carries."""

    recovery_key: str = field(repr=False)
    clinic: Clinic


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What a restore of the newest backup would bring back."""

    backup: Backup
    proof: Proof


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup that took the place of the records; `aside` is where the former ones are."""

    backup: Backup
    aside: Path | None


@dataclass(frozen=True, slots=True)
class FreeRoom:
    """The bytes that are free on the disk of the records."""

    bytes: int

    @property
    def room(self) -> DiskRoom:
        """What they allow."""
        return disk_room(self.bytes)

    @property
    def megabytes(self) -> int:
        """In whole megabytes, rounded down."""
        return self.bytes // MEGABYTE


@dataclass(frozen=True, slots=True)
class ClockMove:
    """Two entries, one made after the other, between which the clock was moved."""

    before: datetime
    after: datetime

    @property
    def by(self) -> timedelta:
        """How far; negative for back."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class PatientExport:
    """Where a whole record was written to, and how much is in it."""

    path: Path
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ShownRetention:
    """How long the clinic keeps records, which are due, and what was destroyed."""

    rules: tuple[RetentionRule, ...]
    due: tuple[DueRecord, ...]
    erasures: tuple[Erasure, ...]
    held: tuple[HeldRecord, ...] = ()
