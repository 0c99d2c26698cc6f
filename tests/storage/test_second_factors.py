"""Secrets of authenticator apps, one per person."""

from injector_app.storage.records import Records
from injector_app.storage.second_factors import (
    SecondFactor,
    load_second_factor,
    remove_second_factor,
    store_last_step,
    store_second_factor,
)
from tests.storage.conftest import Template


def test_secret_is_kept_replaced_and_removed(records: Records, template: Template) -> None:
    staff = template.filled.clinician.id
    with records.writing() as transaction:
        assert load_second_factor(transaction, staff) is None
        store_second_factor(transaction, staff, SecondFactor(b"first", 1))
        store_second_factor(transaction, staff, SecondFactor(b"second", 2))
    with records.writing() as transaction:
        store_last_step(transaction, staff, 77)
    with records.writing() as transaction:
        assert load_second_factor(transaction, staff) == SecondFactor(b"second", 77)
        remove_second_factor(transaction, staff)
    with records.reading() as transaction:
        assert load_second_factor(transaction, staff) is None


def test_secret_is_in_no_text() -> None:
    assert "xyzzy" not in repr(SecondFactor(b"xyzzy", 1))
