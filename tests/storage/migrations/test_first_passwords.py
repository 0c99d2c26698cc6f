"""Records of schema 1: nobody has to choose a password anew, and no form is kept."""

import shutil
from pathlib import Path

from sqlalchemy import func, select

from injector_app.storage.rows.unfinished_form import UnfinishedFormRow
from injector_app.storage.staff import list_staff
from injector_app.system.paths import DataFolder
from tests.support.records import opened

OLD = Path(__file__).parents[2] / "data" / "records" / "schema_1.db"


def test_everybody_keeps_the_own_password_and_no_form_is_there(tmp_path: Path) -> None:
    shutil.copy(OLD, DataFolder(tmp_path).database)
    with opened(tmp_path) as records, records.reading() as transaction:
        people = list_staff(transaction)
        assert people
        assert not any(person.has_first_password for person in people)
        assert transaction.scalar(select(func.count()).select_from(UnfinishedFormRow)) == 0
