"""What every table has in common."""

from injector_app.storage.rows.every_table import METADATA


def test_every_constraint_and_index_has_a_name() -> None:
    for table in METADATA.tables.values():
        assert all(constraint.name for constraint in table.constraints), table.name
        assert all(index.name for index in table.indexes), table.name
