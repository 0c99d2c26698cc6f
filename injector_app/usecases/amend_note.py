"""Amend a signed note: an addendum, a late entry, a retraction or a patient's statement."""

from injector_app.domain.amendment import AmendmentDraft
from injector_app.domain.ids import TreatmentId
from injector_app.domain.permissions import Action, require
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.work.add_amendment import add_amendment
from injector_app.work.context import Work


def amend_note(
    work: Work, *, treatment_id: TreatmentId, draft: AmendmentDraft, seen: str, password: str
) -> SignedAmendment:
    """Sign the entry, dated today; the note and everything before it stay what they were.

    Raises:
        RuleBroken: not permitted, no signed note, no reason or text, or retracted already.
        RecordsProblem: wrong password, or something was added since the note was shown.
    """
    require(work.person, Action.AMEND_NOTE)
    return add_amendment(work, treatment_id=treatment_id, draft=draft, seen=seen, password=password)
