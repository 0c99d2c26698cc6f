"""Add an entry to a signed note, with the password of whoever signs it."""

from dataclasses import dataclass

from injector_app.domain.amendment import (
    MEANINGS,
    Amendment,
    AmendmentDraft,
    AmendmentKind,
    checked_amendment,
    standing_reviews,
)
from injector_app.domain.clinic_policy import needs_review
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import SignedNote
from injector_app.domain.signed_amendment import SignedAmendment, sign_amendment
from injector_app.storage.amendments import append_amendment, load_amendments
from injector_app.storage.clinic_policies import load_policy
from injector_app.storage.notes import load_notes
from injector_app.storage.records import Transaction
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.signer import Signer, open_signer
from injector_app.work.trace import Trace


def add_amendment(
    work: Work, *, treatment_id: TreatmentId, draft: AmendmentDraft, seen: str, password: str
) -> SignedAmendment:
    """Sign the entry, dated today; the note and everything before it stay what they were.

    `seen` is the digest of the newest entry that was shown, or of the note; "" takes what is there.

    Raises:
        RuleBroken: no signed note, no reason or text, or retracted already.
        RecordsProblem: wrong password, or something was added since the note was shown.
    """
    work.require_room()
    personal_key = work.personal_key(password)
    if personal_key is None:
        with work.records.writing() as transaction:
            work.audit(transaction, Trace("failed password", "treatment", treatment_id))
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
    with work.records.writing() as transaction:
        known = _known(transaction, treatment_id)
        if seen not in {"", known.newest}:
            raise RecordsProblem(Trouble.CHANGED_ELSEWHERE)
        checked = checked_amendment(draft, [each.content for each in known.before])
        if checked.kind is AmendmentKind.REVIEW:
            _refuse_reviewer(work, transaction, known)
        signer = open_signer(work, transaction, personal_key)
        signed = sign_amendment(_amendment(signer, known, checked))
        append_amendment(transaction, signed, at=work.clock.now())
        signer.sign_entry(signed)
        work.audit(transaction, _trace(signed.content))
    work.leave_witness()
    return signed


@dataclass(frozen=True, slots=True)
class _Known:
    """The revisions of a note, and what was added to it."""

    notes: tuple[SignedNote, ...]
    before: tuple[SignedAmendment, ...]

    @property
    def newest(self) -> str:
        """The digest of what was signed last."""
        return (self.before or self.notes)[-1].digest


def _known(transaction: Transaction, treatment_id: TreatmentId) -> _Known:
    notes = load_notes(transaction, treatment_id)
    if not notes:
        raise RuleBroken(Rule.NOTE_NOT_FOUND, value=str(treatment_id))
    return _Known(notes, load_amendments(transaction, treatment_id, notes))


def _refuse_reviewer(work: Work, transaction: Transaction, known: _Known) -> None:
    """Somebody else reviews, whose own notes are not to be reviewed, and once."""
    content = known.notes[-1].content
    is_own = content.signature.staff == work.person.id
    if is_own or needs_review(load_policy(transaction), work.person):
        raise RuleBroken(Rule.REVIEW_BY_ANOTHER)
    reviews = standing_reviews([each.content for each in known.before], revision=content.number)
    if any(each.signature.staff == work.person.id for each in reviews):
        raise RuleBroken(Rule.ALREADY_COUNTERSIGNED)


def _amendment(signer: Signer, known: _Known, draft: AmendmentDraft) -> Amendment:
    content = known.notes[-1].content
    amended = known.before[draft.about - 1] if draft.about else known.notes[-1]
    return Amendment(
        number=len(known.before) + 1,
        previous_digest=known.newest,
        treatment=content.treatment.id,
        patient=content.patient.id,
        revision=content.number,
        amends=amended.digest,
        draft=draft,
        signature=signer.mark(MEANINGS[draft.kind]),
    )


def _trace(entry: Amendment) -> Trace:
    # The reason is clinical text and stays out of the log (ISO 27789).
    verb = "retract note" if entry.retracts_note else "amend note"
    if entry.kind is AmendmentKind.REVIEW:
        verb = "countersign note"
    facts = {"kind": entry.kind.value, "about": entry.draft.about}
    return Trace(verb, "treatment", entry.treatment, entry.patient, entry.number, facts=facts)
