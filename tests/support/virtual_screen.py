"""A screen of its own, on which real windows get real mouse and keys from the X server."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from subprocess import DEVNULL, PIPE


class NoVirtualScreen(Exception):  # noqa: N818 - named after what is missing
    """This machine lacks a program that the screen needs."""


@contextmanager
def virtual_screen(width: int, height: int, *needs: str) -> Iterator[str]:
    """Start Xvfb; gives the name of its display and ends it afterwards.

    Raises:
        NoVirtualScreen: Xvfb, or another program in `needs`, is not installed.
    """
    for program in ("Xvfb", *needs):
        if shutil.which(program) is None:
            raise NoVirtualScreen(f"{program} is missing: apt-get install xvfb xdotool")
    reading, writing = os.pipe()
    size = f"{width}x{height}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
    with subprocess.Popen(  # noqa: S603 - constant but for the size
        command, pass_fds=(writing,), stderr=DEVNULL
    ) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()


@contextmanager
def x_hand() -> Iterator["subprocess.Popen[str]"]:
    """A program that moves the pointer and presses keys, one command per line of its input."""
    command = ["xdotool", "-"]
    with subprocess.Popen(command, stdin=PIPE, text=True) as hand:  # noqa: S603 - constant
        yield hand
