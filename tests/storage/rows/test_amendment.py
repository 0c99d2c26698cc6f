"""An entry keeps the one text that was signed."""

from injector_app.storage.rows.amendment import AmendmentRow


def test_no_number_of_the_engine_stands_for_an_entry() -> None:
    table = AmendmentRow.metadata.tables["amendment"]
    assert table.dialect_options["sqlite"]["with_rowid"] is False
    assert [column.name for column in table.primary_key] == ["treatment_id", "number"]
