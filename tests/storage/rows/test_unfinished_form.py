"""An unfinished form belongs to a person who is there."""

from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from injector_app.storage.records import Records
from injector_app.storage.rows.unfinished_form import UnfinishedFormRow


def test_nobody_has_no_unfinished_form(records: Records) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), records.writing() as transaction:
        transaction.add(UnfinishedFormRow(staff_id=uuid4(), place=0, kind="patient", typed="{}"))
