"""Judge a signed note: digests and their chain, signatures, keys, and what the audit says."""

from collections.abc import Iterator
from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note_verdict import CheckedPart, NoteVerdict, PartVerdict
from injector_app.domain.signature_proof import SignatureFlaw, SignatureProof
from injector_app.storage.amendments import load_amendments
from injector_app.storage.audit_signings import is_as_logged
from injector_app.storage.notes import load_notes
from injector_app.storage.personal_signatures import SignedKind
from injector_app.storage.records import Transaction
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.prove_signatures import prove_signatures

_KINDS = {CheckedPart.REVISION: SignedKind.NOTE, CheckedPart.ENTRY: SignedKind.AMENDMENT}


def judge_note(transaction: Transaction, treatment_id: TreatmentId) -> NoteVerdict:
    """The verdict; a text that is not what was signed leaves nothing else to be checked.

    Raises:
        RuleBroken: there is no signed note.
    """
    try:
        parts = tuple(_parts(transaction, treatment_id))
    except RecordsProblem as problem:
        if problem.trouble is not Trouble.NOTE_DAMAGED:
            raise
    except RuleBroken as problem:
        if problem.rule is Rule.NOTE_NOT_FOUND:
            raise
    except (ValueError, LookupError, TypeError, AttributeError):
        # Whoever changed the text and its digest as well may have left something that is no note.
        return NoteVerdict(treatment_id)
    else:
        return NoteVerdict(treatment_id, parts)
    return NoteVerdict(treatment_id)


def _parts(transaction: Transaction, treatment_id: TreatmentId) -> Iterator[PartVerdict]:
    notes = load_notes(transaction, treatment_id)
    if not notes:
        raise RuleBroken(Rule.NOTE_NOT_FOUND, value=str(treatment_id))
    entries = load_amendments(transaction, treatment_id, notes)
    proofs = prove_signatures(transaction, notes, entries)
    signed = (
        *((CheckedPart.REVISION, one.content.number, one.content.signature) for one in notes),
        *((CheckedPart.ENTRY, one.content.number, one.content.signature) for one in entries),
    )
    for (part, number, mark), proof in zip(signed, (*proofs.notes, *proofs.entries), strict=True):
        is_logged = is_as_logged(transaction, treatment_id, _KINDS[part], number)
        yield PartVerdict(part, number, mark, _joined(proof, is_logged=is_logged))


def _joined(proof: SignatureProof, *, is_logged: bool) -> SignatureProof:
    """What is wrong with the signature itself says more than what the audit says of it."""
    return proof if proof.flaw or is_logged else replace(proof, flaw=SignatureFlaw.ROW)
