"""The book that imported treatments are looked up in."""

from datetime import UTC, datetime

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.patient import Patient
from injector_app.domain.staff import StaffMember
from injector_app.exchange.import_book import ImportBook
from tests.support.builders import a_clinician, a_patient
from tests.support.small_catalog import small_catalog

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return small_catalog()


@pytest.fixture(scope="session")
def patient() -> Patient:
    return a_patient(record_number="1001")


@pytest.fixture(scope="session")
def clinician() -> StaffMember:
    return a_clinician(sign_in="anna")


@pytest.fixture(scope="session")
def book(catalog: Catalog, patient: Patient, clinician: StaffMember) -> ImportBook:
    return ImportBook(catalog, {"1001": patient}.get, {"anna": clinician}.get, NOW)
