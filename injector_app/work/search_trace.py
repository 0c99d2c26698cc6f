"""The audit line of a search: how many were found, and who when it was one person."""

from collections.abc import Iterable

from injector_app.domain.ids import PatientId
from injector_app.work.trace import Trace


def search_trace(action: str, patients: Iterable[PatientId]) -> Trace:
    """A search that found one person is a look at that person."""
    found = tuple(patients)
    people = set(found)
    only = people.pop() if len(people) == 1 else None
    return Trace(action, "list", patient=only, facts={"found": len(found)})
