"""Check how much room the disk of the records has left."""

from injector_app.work.answers import FreeRoom
from injector_app.work.context import Work


def check_disk(work: Work) -> FreeRoom:
    """The room, which also those may know who may do nothing else."""
    return work.free_room()
