"""What the interposer does to the calls of this process; only under `lines_under`."""

import ctypes
import errno
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path


class Mode(IntEnum):
    """As in interposer.c."""

    COUNT = 0
    FAIL = 1
    SHORT = 2
    KILL = 3
    TEAR = 4


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens at the chosen call: once, or from it on."""

    mode: Mode
    number: int = errno.EIO
    sticky: bool = False

    @property
    def name(self) -> str:
        kind = errno.errorcode[self.number] if self.mode is Mode.FAIL else self.mode.name.lower()
        return f"{kind} {'from there on' if self.sticky else 'once'}"


NOTHING = Fault(Mode.COUNT)
KILL = Fault(Mode.KILL)
TEAR = Fault(Mode.TEAR)
REFUSALS = (errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS)
EVERY_FAILURE = tuple(
    Fault(mode, number, sticky)
    for sticky in (False, True)
    for mode, number in (
        *((Mode.FAIL, number) for number in REFUSALS),
        (Mode.SHORT, errno.ENOSPC),
    )
)


def arm(folder: Path, fault: Fault = NOTHING, *, at: int = 0) -> None:
    """Count the calls that change files of this folder, from now; the `at`-th meets the fault."""
    path = str(folder.resolve()).encode()
    _library().fault_plan(path, ctypes.c_long(at), fault.mode, fault.number, fault.sticky)


def calls() -> int:
    """How many calls there were since `arm`."""
    return int(_library().fault_calls())


def has_tripped() -> bool:
    """Whether the fault was met."""
    return bool(_library().fault_tripped())


def record(path: Path | None) -> None:
    """Write every change and every sync to this file."""
    _library().fault_record(None if path is None else str(path).encode())


def mark(words: str) -> None:
    """Note in the record that the program said something."""
    _library().fault_mark(words.encode())


def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(None)
    assert hasattr(library, "fault_plan"), "the interposer is not in this process"
    library.fault_calls.restype = ctypes.c_long
    return library
