"""The clinic comes back as it was stored."""

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.storage.clinics import load_clinic, store_clinic
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.builders import a_clinic


def test_clinic_comes_back_equal_and_the_last_one_wins(records: Records) -> None:
    clinic = a_clinic(region=WorldRegion.CA, is_demo=True, name="Clinique Élan")
    with records.writing() as transaction:
        store_clinic(transaction, a_clinic())
        store_clinic(transaction, clinic)
    with records.reading() as transaction:
        assert load_clinic(transaction) == clinic


def test_records_without_a_clinic_are_not_whole(records: Records) -> None:
    with records.reading() as transaction, pytest.raises(RecordsProblem) as caught:
        load_clinic(transaction)
    assert caught.value.trouble is Trouble.RECORDS_DAMAGED
