"""Records of schema 1 get the table of second factors, empty."""

import shutil
from pathlib import Path

from sqlalchemy import func, select

from injector_app.storage.rows.second_factor import SecondFactorRow
from injector_app.system.paths import DataFolder
from tests.support.records import opened

OLD = Path(__file__).parents[2] / "data" / "records" / "schema_1.db"


def test_nobody_is_asked_for_codes_after_the_upgrade(tmp_path: Path) -> None:
    shutil.copy(OLD, DataFolder(tmp_path).database)
    with opened(tmp_path) as records, records.reading() as transaction:
        assert transaction.scalar(select(func.count()).select_from(SecondFactorRow)) == 0
