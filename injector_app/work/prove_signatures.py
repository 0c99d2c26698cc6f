"""Prove the signatures of a note and of what was added to it."""

from dataclasses import dataclass

from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import Signature, SignedNote
from injector_app.domain.signature_proof import NoteProofs, SignatureFlaw, SignatureProof
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.keys.signing_key import is_signature
from injector_app.storage.audit_heads import mac_at
from injector_app.storage.audit_signings import signing_seq
from injector_app.storage.personal_signatures import (
    GivenSignature,
    GivenSignatures,
    SignedKind,
    load_signatures,
)
from injector_app.storage.records import Transaction
from injector_app.storage.signing_keys import first_key_since, known_key


def prove_signatures(
    transaction: Transaction,
    notes: tuple[SignedNote, ...],
    entries: tuple[SignedAmendment, ...],
) -> NoteProofs:
    """Nothing is refused or hidden: whoever shows the note says what was found."""
    given = load_signatures(transaction, notes[-1].content.treatment.id) if notes else {}
    return NoteProofs(
        tuple(_proof(transaction, _of_note(note, given)) for note in notes),
        tuple(_proof(transaction, _of_entry(entry, given)) for entry in entries),
    )


@dataclass(frozen=True, slots=True)
class _Signed:
    """One text, what it says of its signature, and the signature that is kept of it."""

    treatment: TreatmentId
    kind: SignedKind
    number: int
    text: str
    mark: Signature
    given: GivenSignature | None


def _of_note(note: SignedNote, given: GivenSignatures) -> _Signed:
    content, kind = note.content, SignedKind.NOTE
    number, mark, treatment = content.number, content.signature, content.treatment.id
    return _Signed(treatment, kind, number, note.canonical, mark, given.get((kind, number)))


def _of_entry(entry: SignedAmendment, given: GivenSignatures) -> _Signed:
    content, kind = entry.content, SignedKind.AMENDMENT
    number, mark = content.number, content.signature
    return _Signed(
        content.treatment, kind, number, entry.canonical, mark, given.get((kind, number))
    )


def _proof(transaction: Transaction, signed: _Signed) -> SignatureProof:
    mark, given = signed.mark, signed.given
    if not mark.key:
        return SignatureProof(flaw=_flaw_without_key(transaction, signed))
    flaw = None
    if given is None:
        flaw = SignatureFlaw.MISSING
    elif given.asks_review != mark.asks_review or not is_signature(
        given.signature, public=mark.key, text=signed.text
    ):
        flaw = SignatureFlaw.SIGNATURE
    return SignatureProof(mark.key, flaw or _flaw_of_key(transaction, mark))


def _flaw_without_key(transaction: Transaction, signed: _Signed) -> SignatureFlaw | None:
    """A text without a key is good from a time before its signer had one."""
    if signed.given is not None:
        return SignatureFlaw.SIGNATURE
    since = first_key_since(transaction, signed.mark.staff)
    if since is None:
        return None
    seq = signing_seq(transaction, signed.treatment, signed.kind, signed.number)
    return None if seq is not None and seq <= since else SignatureFlaw.MISSING


def _flaw_of_key(transaction: Transaction, mark: Signature) -> SignatureFlaw | None:
    key = known_key(transaction, mark.key)
    if key is None:
        return SignatureFlaw.KEY_UNKNOWN
    if key.staff != mark.staff:
        return SignatureFlaw.KEY_OF_ANOTHER
    number, _, mac = mark.log.partition("-")
    seq = int(number) if number.isascii() and number.isdecimal() else 0
    found = mac_at(transaction, seq)
    if found is None or found.hex() != mac:
        return SignatureFlaw.LOG
    return None if key.signed_after(seq) else SignatureFlaw.KEY_NOT_THEN
