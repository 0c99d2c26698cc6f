"""Records of schema 1: notes are printed as set up."""

import shutil
from pathlib import Path

from injector_app.domain.note_layout import AS_SET_UP
from injector_app.storage.note_layouts import load_note_layout
from injector_app.system.paths import DataFolder
from tests.support.records import opened

OLD = Path(__file__).parents[2] / "data" / "records" / "schema_1.db"


def test_old_records_have_the_usual_layout(tmp_path: Path) -> None:
    shutil.copy(OLD, DataFolder(tmp_path).database)
    with opened(tmp_path) as records, records.reading() as transaction:
        assert load_note_layout(transaction) == AS_SET_UP
