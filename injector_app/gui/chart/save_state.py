"""SaveState: whether what is on the screen is on the disk."""

from dataclasses import dataclass
from datetime import datetime

from injector_app.system.errors import RecordsProblem, Trouble


@dataclass(frozen=True, slots=True)
class Saved:
    """The newest edit was committed; `at` is None when nothing was edited since opening."""

    at: datetime | None


@dataclass(frozen=True, slots=True)
class Saving:
    """A save is under way or waiting."""


@dataclass(frozen=True, slots=True)
class NotSaved:
    """The last save failed; what is on the screen is kept."""

    problem: Exception


SaveState = Saved | Saving | NotSaved


def is_conflict(problem: Exception) -> bool:
    """Whether somebody else stored another version."""
    return isinstance(problem, RecordsProblem) and problem.trouble is Trouble.CHANGED_ELSEWHERE
