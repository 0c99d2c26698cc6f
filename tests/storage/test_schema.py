"""The schema number."""

from injector_app.storage.connection import connect
from injector_app.storage.schema import SCHEMA, schema_of
from injector_app.system.paths import DataFolder
from tests.support.records import A_KEY


def test_new_records_carry_this_versions_number(folder: DataFolder) -> None:
    connection = connect(folder.database, A_KEY, mode="ro")
    assert schema_of(connection) == SCHEMA
    connection.close()
