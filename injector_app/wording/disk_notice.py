"""What a person is told when the disk of the records runs full."""

from injector_app.system.disk_room import DiskRoom
from injector_app.wording.messages import Message
from injector_app.work.answers import FreeRoom


def disk_notice(free: FreeRoom) -> Message | None:
    """The words, or nothing while there is room."""
    match free.room:
        case DiskRoom.ENOUGH:
            return None
        case DiskRoom.LOW:
            return Message(
                "Disk almost full",
                f"{free.megabytes} MB are free on the disk of the records.",
                "Free some space; below 20 MB the records can only be read.",
            )
        case DiskRoom.READ_ONLY:
            return Message(
                "Disk full: the records can only be read",
                f"{free.megabytes} MB are free on the disk of the records, so nothing new is "
                "stored; what is on the screen and not saved stays on the screen.",
                "Free some space, then save again.",
            )
