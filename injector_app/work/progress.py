"""Told: how long work says how far it is, and hears whether to go on."""

from collections.abc import Callable

# Told how much is done and how much there is; says whether to go on.
Told = Callable[[int, int], bool]


class Stopped(Exception):  # noqa: N818 - named after what happened
    """Somebody asked to stop."""


def never_stop(_done: int, _all: int) -> bool:
    """Where nobody watches."""
    return True
