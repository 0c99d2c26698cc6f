"""ImportBook: what an import of treatments looks things up in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from injector_app.domain.catalog import Catalog
from injector_app.domain.patient import Patient
from injector_app.domain.staff import StaffMember


@dataclass(frozen=True, slots=True)
class ImportBook:
    """Patients by record number, clinicians by sign-in name, the catalog and the time."""

    catalog: Catalog
    find_patient: Callable[[str], Patient | None]
    find_clinician: Callable[[str], StaffMember | None]
    now: datetime
