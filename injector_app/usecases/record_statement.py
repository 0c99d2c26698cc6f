"""Record a patient's statement beside a signed note."""

from injector_app.domain.amendment import AmendmentDraft, AmendmentKind
from injector_app.domain.ids import TreatmentId
from injector_app.domain.permissions import Action, require
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.work.add_amendment import add_amendment
from injector_app.work.context import Work


def record_statement(
    work: Work, *, treatment_id: TreatmentId, text: str, reason: str, password: str
) -> SignedAmendment:
    """As `amend_note`, also by the administrator, who answers requests to amend.

    Raises:
        RuleBroken: not permitted, no signed note, no reason or no text.
        RecordsProblem: wrong password.
    """
    require(work.person, Action.RECORD_STATEMENT)
    draft = AmendmentDraft(AmendmentKind.STATEMENT, text, reason)
    return add_amendment(work, treatment_id=treatment_id, draft=draft, seen="", password=password)
