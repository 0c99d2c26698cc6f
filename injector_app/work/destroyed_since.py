"""What was destroyed in the records that a backup is about to take the place of."""

from injector_app.domain.erasure import Erasure
from injector_app.domain.errors import RuleBroken
from injector_app.storage.erasures import erasures_in_file
from injector_app.system.errors import RecordsProblem
from injector_app.system.paths import DataFolder
from injector_app.work.way_in import WayIn


def destroyed_since(
    folder: DataFolder, way_in: WayIn, key: bytes | bytearray
) -> tuple[Erasure, ...]:
    """The certificates in the present records, as far as they open.

    `key` is that of the backup. Where the database key was changed since, what was typed may open
    the present key file; a restore must not fail where it does not.
    """
    return erasures_in_file(folder.database, key) or _with_present_key(folder, way_in)


def _with_present_key(folder: DataFolder, way_in: WayIn) -> tuple[Erasure, ...]:
    try:
        present = way_in.unlock(folder.keys)
    except (RecordsProblem, RuleBroken):
        return ()
    try:
        return erasures_in_file(folder.database, present.key)
    finally:
        present.wipe()
