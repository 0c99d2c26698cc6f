"""What test_import_patients shows of undo_import, and that strangers to an import are refused."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import ImportBatchId, new_id
from injector_app.usecases.list_imports import list_imports
from injector_app.usecases.undo_import import undo_import
from injector_app.work.context import Work


def test_nothing_was_imported(work: Work) -> None:
    assert list_imports(work).batches == ()
    with pytest.raises(RuleBroken, match=Rule.IMPORT_NOT_FOUND.value):
        undo_import(work, batch_id=ImportBatchId(new_id()))
