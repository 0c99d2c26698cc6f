"""A visit as lists show it, and the words that name things in it."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.ids import PatientId, TreatmentId, new_id
from injector_app.domain.lists.list_words import ListWords
from injector_app.domain.lists.listed_visit import ListedVisit
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import resources_folder

LATE = datetime(2026, 11, 19, 23, 5, tzinfo=ZoneInfo("America/New_York"))


def a_listed_visit(**changes: Any) -> ListedVisit:
    """Signed, late in the evening, where it is the next day in UTC."""
    values: dict[str, Any] = {
        "treatment": TreatmentId(new_id()),
        "patient": PatientId(new_id()),
        "patient_name": "Rossi, Ada",
        "birth_date": date(1980, 5, 6),
        "record_number": "1001",
        "phone": "555 0199",
        "performed_at": LATE,
        "clinician": "Ann Who",
        "indication": "chronic-migraine",
        "units": (("botox", "155"), ("dysport", "30")),
        "state": TreatmentState.SIGNED,
    }
    return ListedVisit(**{**values, **changes})


def list_words(region: WorldRegion = WorldRegion.US) -> ListWords:
    """With the catalog of the program."""
    return ListWords(load_catalog(resources_folder()), region)
