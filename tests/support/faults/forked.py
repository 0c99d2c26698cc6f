"""Run something in a fork of this process, which may be killed, and hear what it said."""

import os
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Told:
    """What the fork said, and how it ended: 0, 1 after an exception, -9 when it was killed."""

    lines: tuple[str, ...]
    ended: int


def forked(act: Callable[[Say], None]) -> Told:
    """Forking costs a hundredth of starting Python, and a test needs hundreds of victims."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        _act_and_leave(act, writer)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    return Told(tuple(said.splitlines()), os.waitstatus_to_exitcode(status))


def _act_and_leave(act: Callable[[Say], None], writer: int) -> None:
    code = 1
    try:
        act(lambda line: _say(writer, line))
        code = 0
    except BaseException:  # noqa: BLE001 - the fork must never run on as its parent
        traceback.print_exc(file=sys.stderr)
    finally:
        # Without closing anything: whoever looks finds what the disk was left with.
        os._exit(code)


def _say(writer: int, line: str) -> None:
    os.write(writer, f"{line}\n".encode())
