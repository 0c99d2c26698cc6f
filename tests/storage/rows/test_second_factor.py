"""A second factor belongs to a person who is there."""

from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from injector_app.storage.records import Records
from injector_app.storage.rows.second_factor import SecondFactorRow


def test_nobody_has_a_second_factor(records: Records) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), records.writing() as transaction:
        transaction.add(SecondFactorRow(staff_id=uuid4(), secret=b"s", last_step=0))
