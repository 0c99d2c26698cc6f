"""List the notes that wait for the acting person's counter-signature."""

from injector_app.domain.clinic_policy import needs_review
from injector_app.domain.found_treatment import FoundTreatment, TreatmentQuery
from injector_app.domain.permissions import Action, require
from injector_app.storage.clinic_policies import load_policy
from injector_app.storage.search import search_treatments
from injector_app.work.context import Work
from injector_app.work.search_trace import search_trace


def list_reviews(work: Work) -> tuple[FoundTreatment, ...]:
    """Notes of others, newest first; none for whom others review.

    The look is written down where there was something to see.
    """
    require(work.person, Action.COUNTERSIGN)
    with work.records.writing() as transaction:
        if needs_review(load_policy(transaction), work.person):
            return ()
        found = search_treatments(transaction, TreatmentQuery(reviewer=work.person.id))
        if found:
            work.audit(transaction, search_trace("list reviews", [note.patient for note in found]))
    return found
