"""List unsigned drafts, so that nothing left behind is forgotten."""

from injector_app.domain.found_treatment import FoundTreatment, TreatmentQuery, TreatmentState
from injector_app.domain.permissions import Action, require
from injector_app.storage.search import search_treatments
from injector_app.work.context import Work


def list_drafts(work: Work) -> tuple[FoundTreatment, ...]:
    """Every unsigned treatment, newest first."""
    require(work.person, Action.CHART)
    with work.records.reading() as transaction:
        return search_treatments(transaction, TreatmentQuery(state=TreatmentState.DRAFT))
