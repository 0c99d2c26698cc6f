"""An import is taken back only when it is done and nobody used it."""

from dataclasses import replace

from injector_app.domain.ids import ImportBatchId, new_id
from injector_app.domain.import_batch import BatchState, ImportBatch
from tests.support.builders import AN_INSTANT

DONE = ImportBatch(ImportBatchId(new_id()), BatchState.DONE, "a.csv", 3, AN_INSTANT, "Ann")


def test_only_an_unused_one_that_is_done() -> None:
    assert DONE.can_be_undone
    assert not replace(DONE, used=1).can_be_undone
    assert not replace(DONE, state=BatchState.COMING).can_be_undone
