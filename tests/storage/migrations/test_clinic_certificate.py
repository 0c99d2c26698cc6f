"""Records of schema 1 have no certificate."""

import shutil
from pathlib import Path

from injector_app.storage.clinic_certificates import load_certificate
from injector_app.system.paths import DataFolder
from tests.support.records import opened

OLD = Path(__file__).parents[2] / "data" / "records" / "schema_1.db"


def test_old_records_sign_nothing(tmp_path: Path) -> None:
    shutil.copy(OLD, DataFolder(tmp_path).database)
    with opened(tmp_path) as records, records.reading() as transaction:
        assert load_certificate(transaction) is None
