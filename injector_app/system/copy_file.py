"""Copy a file so that nobody else can read the copy, not even while it is being written."""

import os
from pathlib import Path

_BLOCK = 1 << 20


def copy_privately(source: Path, target: Path) -> None:
    """A new file with the same bytes; on the disk when this ends.

    Raises:
        OSError: the source cannot be read, or the target cannot be written.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(target, flags, 0o600)
    with source.open("rb") as reader, os.fdopen(descriptor, "wb", buffering=0) as writer:
        while block := reader.read(_BLOCK):
            _write(writer.fileno(), block)
        os.fsync(writer.fileno())


def _write(descriptor: int, block: bytes) -> None:
    rest = memoryview(block)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
