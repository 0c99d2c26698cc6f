"""Counter-sign a note that another clinician signed."""

from injector_app.domain.amendment import AmendmentDraft, AmendmentKind
from injector_app.domain.ids import TreatmentId
from injector_app.domain.permissions import Action, require
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.work.add_amendment import add_amendment
from injector_app.work.context import Work


def countersign_note(
    work: Work, *, treatment_id: TreatmentId, seen: str, password: str
) -> SignedAmendment:
    """Sign that the note was reviewed, dated today; remarks are an addendum of their own.

    Raises:
        RuleBroken: not permitted, no signed note, one's own, retracted or counter-signed already.
        RecordsProblem: wrong password, or something was added since the note was shown.
    """
    require(work.person, Action.COUNTERSIGN)
    draft = AmendmentDraft(AmendmentKind.REVIEW, "", "")
    return add_amendment(work, treatment_id=treatment_id, draft=draft, seen=seen, password=password)
