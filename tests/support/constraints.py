"""What the database itself refuses."""

import pytest
from sqlalchemy.exc import IntegrityError

from injector_app.storage.records import Records


def refused(records: Records, statement: str) -> str:
    """The constraint that refuses a statement."""
    with pytest.raises(IntegrityError) as caught, records.writing() as transaction:
        transaction.connection().exec_driver_sql(statement)
    return str(caught.value.orig)
