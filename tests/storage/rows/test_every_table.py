"""No table is forgotten."""

from pathlib import Path

from injector_app.storage import rows
from injector_app.storage.rows.every_table import METADATA, ROWS


def test_every_row_class_in_the_folder_is_listed() -> None:
    folder = Path(rows.__path__[0])
    written = sum(path.read_text().count("__tablename__ =") for path in folder.glob("*.py"))
    assert len(ROWS) == len(METADATA.tables) == written
