"""The state of an import goes forward only, and none is removed."""

import pytest

from injector_app.storage.import_batches import begin_batch, finish_batch, undo_batch
from injector_app.storage.records import Records
from tests.storage.test_import_batches import BATCH
from tests.support.builders import AN_INSTANT
from tests.support.constraints import refused
from tests.support.records import Filled


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM import_batch",
        "UPDATE import_batch SET state = 'coming'",
        "UPDATE import_batch SET state = 'done'",
        "UPDATE import_batch SET file = 'other.csv'",
    ],
)
def test_what_is_over_stays(records: Records, filled: Filled, statement: str) -> None:
    with records.writing() as transaction:
        begin_batch(transaction, BATCH, file="a.csv", at=AN_INSTANT, by=filled.clinician.id)
        finish_batch(transaction, BATCH, patients=0)
        undo_batch(transaction, BATCH)
    assert refused(records, statement).startswith("import_batch refuses")
