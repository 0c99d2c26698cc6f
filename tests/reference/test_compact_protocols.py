"""The compact file and the table it is made from never drift apart."""

from injector_app.reference.compact_protocols import COMPACT, TABLE, compact_protocols
from injector_app.system.paths import resources_folder

TABLES = resources_folder() / "reference"


def test_compact_file_is_what_the_table_gives() -> None:
    assert (TABLES / COMPACT).read_text("utf-8") == compact_protocols(TABLES / TABLE)
