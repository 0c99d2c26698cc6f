"""Patients of an import are there all at once, and go all at once; others do not go."""

from injector_app.domain.ids import ImportBatchId, PatientId, new_id
from injector_app.storage.add_patients import add_patients
from injector_app.storage.import_batches import (
    batches_to_clear,
    begin_batch,
    clear_some,
    finish_batch,
    list_batches,
    load_batch,
    undo_batch,
)
from injector_app.storage.outside_treatments import add_outside_treatment
from injector_app.storage.patients import count_patients
from injector_app.storage.records import Records, Transaction
from tests.support.builders import AN_INSTANT, a_patient
from tests.support.constraints import refused
from tests.support.records import Filled
from tests.usecases.test_every_use_case_is_audited import told

BATCH = ImportBatchId(new_id())
COMERS = [a_patient(id=PatientId(new_id()), record_number=f"I{place}") for place in range(5)]


def coming(transaction: Transaction, filled: Filled) -> None:
    begin_batch(transaction, BATCH, file="a.csv", at=AN_INSTANT, by=filled.clinician.id)
    add_patients(transaction, COMERS, batch_id=BATCH)


def test_nobody_all_nobody(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        coming(transaction, filled)
        assert (count_patients(transaction), batches_to_clear(transaction)) == (1, (BATCH,))
        finish_batch(transaction, BATCH, patients=5)
        assert (count_patients(transaction), batches_to_clear(transaction)) == (6, ())
        assert load_batch(transaction, BATCH).can_be_undone
        undo_batch(transaction, BATCH)
        assert (count_patients(transaction), list_batches(transaction)) == (1, ())
        assert [clear_some(transaction, BATCH, limit=3) for _ in range(3)] == [3, 2, 0]
        assert batches_to_clear(transaction) == ()


def test_use_is_counted_by_whatever_refers_to_a_patient(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        coming(transaction, filled)
        finish_batch(transaction, BATCH, patients=5)
        outside = told(COMERS[2])
        add_outside_treatment(transaction, outside, at=AN_INSTANT, by=filled.clinician.id)
        assert load_batch(transaction, BATCH).used == 1


def test_only_what_is_undone_goes_without_a_certificate(records: Records, filled: Filled) -> None:
    with records.writing() as transaction:
        coming(transaction, filled)
        finish_batch(transaction, BATCH, patients=5)
    statement = f"DELETE FROM patient WHERE batch_id = '{BATCH.hex}'"  # noqa: S608
    assert refused(records, statement) == "patient refuses delete"
    assert refused(records, "UPDATE patient SET batch_id = NULL") == "patient refuses update"
