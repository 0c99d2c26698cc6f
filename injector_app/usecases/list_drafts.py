"""List unsigned drafts, so that nothing left behind is forgotten."""

from injector_app.domain.found_treatment import FoundTreatment, TreatmentQuery, TreatmentState
from injector_app.domain.permissions import Action, require
from injector_app.storage.search import search_treatments
from injector_app.work.context import Work
from injector_app.work.search_trace import search_trace


def list_drafts(work: Work) -> tuple[FoundTreatment, ...]:
    """Every unsigned treatment, newest first; the look is written down."""
    require(work.person, Action.CHART)
    with work.records.writing() as transaction:
        found = search_treatments(transaction, TreatmentQuery(state=TreatmentState.DRAFT))
        work.audit(transaction, search_trace("list drafts", [draft.patient for draft in found]))
    return found
