"""FoundPatient: one line of a search for patients."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from injector_app.domain.ids import PatientId
from injector_app.domain.one_edit import is_one_edit_apart
from injector_app.domain.patient import Patient
from injector_app.domain.search_text import fold


@dataclass(frozen=True, slots=True)
class FoundPatient:
    """What a list shows of a patient, without opening the record.

    `is_near` says that the name is one slip away from what was typed. `looks_alike` says that
    another of the same list has the same name, or the same birth date and nearly the name.
    """

    patient: Patient
    last_visit: date | None = None
    is_near: bool = False
    looks_alike: bool = False


def look_alikes(patients: Iterable[Patient]) -> frozenset[PatientId]:
    """Those of a list that could be taken for another of it."""
    found = tuple(patients)
    names = {patient.id: frozenset(fold(patient.full_name).split()) for patient in found}
    count = Counter(names.values())
    twice = {patient.id for patient in found if count[names[patient.id]] > 1}
    of_day: dict[date, list[Patient]] = {}
    for patient in found:
        of_day.setdefault(patient.birth_date, []).append(patient)
    near = (
        patient.id
        for same in of_day.values()
        for patient in same
        if any(
            _nearly(names[patient.id], names[other.id]) for other in same if other is not patient
        )
    )
    return frozenset({*twice, *near})


def _nearly(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether every part of the shorter name is a part of the other, give or take one letter."""
    fewer, more = sorted((one, other), key=len)
    return all(_is_part(part, tuple(more)) for part in fewer)


def _is_part(part: str, of: Sequence[str]) -> bool:
    return any(part == other or is_one_edit_apart(part, other) for other in of)
