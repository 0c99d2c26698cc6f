"""Records of schema 1: everybody is shown, came with no import, and has no health number."""

import shutil
from pathlib import Path

from injector_app.storage.find_patients import find_patients
from injector_app.storage.import_batches import list_batches
from injector_app.storage.patients import count_patients
from injector_app.system.paths import DataFolder
from tests.support.records import opened

OLD = Path(__file__).parents[2] / "data" / "records" / "schema_1.db"


def test_everybody_is_shown(tmp_path: Path) -> None:
    shutil.copy(OLD, DataFolder(tmp_path).database)
    with opened(tmp_path) as records, records.reading() as transaction:
        found = find_patients(transaction, "")
        assert len(found) == count_patients(transaction) > 0
        assert {line.patient.health_number for line in found} == {""}
        assert list_batches(transaction) == ()
