"""Leave the records the room that they need to go on, whatever is copied beside them."""

from pathlib import Path

from injector_app.system.disk_room import MEGABYTE, READ_ONLY_BELOW, Disk
from injector_app.system.errors import RecordsProblem, Trouble


def require_room_for(disk: Disk, folder: Path, size: int) -> None:
    """Refuse to copy so many bytes to the disk of a folder.

    Raises:
        RecordsProblem: less than the floor would be left.
    """
    there = next(place for place in (folder, *folder.absolute().parents) if place.is_dir())
    free, need = disk.free(there), size + READ_ONLY_BELOW
    if free < need:
        facts = {"need": need // MEGABYTE, "free": free // MEGABYTE, "folder": str(folder)}
        raise RecordsProblem(Trouble.BACKUP_NO_ROOM, **facts)
