"""Search past treatments, as the front desk does."""

from injector_app.domain.found_treatment import FoundTreatment, TreatmentQuery
from injector_app.domain.permissions import Action, require
from injector_app.storage import search
from injector_app.work.context import Work
from injector_app.work.search_trace import search_trace


def search_treatments(work: Work, *, query: TreatmentQuery) -> tuple[FoundTreatment, ...]:
    """Treatments that match every filled field, newest first; the search is written down."""
    require(work.person, Action.FIND_TREATMENT)
    with work.records.writing() as transaction:
        found = search.search_treatments(transaction, query)
        patients = [treatment.patient for treatment in found]
        work.audit(transaction, search_trace("search treatments", patients))
    return found
