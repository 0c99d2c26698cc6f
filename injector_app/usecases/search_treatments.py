"""Search past treatments, as the front desk does."""

from injector_app.domain.found_treatment import FoundTreatment, TreatmentQuery
from injector_app.domain.permissions import Action, require
from injector_app.storage import search
from injector_app.work.context import Work


def search_treatments(work: Work, *, query: TreatmentQuery) -> tuple[FoundTreatment, ...]:
    """Treatments that match every filled field, newest first."""
    require(work.person, Action.FIND_TREATMENT)
    with work.records.reading() as transaction:
        return search.search_treatments(transaction, query)
