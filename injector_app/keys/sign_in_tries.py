"""SignInTries: wrong passwords make the next try wait, also after a restart, and never for ever.

The file holds times and no names. It slows whoever sits at this screen; a thief of the files is
slowed by Argon2id alone.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path

from injector_app.system.atomic_file import write_whole
from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.errors import RecordsProblem, Trouble

FREE_TRIES = 5
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=5)
# Each kept time becomes a line of the audit; what lies further back is only counted.
_KEPT_TIMES = 200
_MOST_DOUBLINGS = 16


@dataclass(frozen=True, slots=True)
class SignInTries:
    """How many tries failed since the last sign-in, and when the latest of them were."""

    failed: int = 0
    times: tuple[datetime, ...] = ()

    def wait(self, now: datetime) -> timedelta:
        """How long the next try has to wait; a clock that was set back adds nothing."""
        if self.failed < FREE_TRIES or not self.times:
            return timedelta()
        doublings = min(self.failed - FREE_TRIES, _MOST_DOUBLINGS)
        whole = min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)
        left = self.times[-1] + whole - now
        return min(max(left, timedelta()), whole)

    def failed_at(self, now: datetime) -> "SignInTries":
        """One failed try more."""
        return SignInTries(self.failed + 1, (*self.times, now)[-_KEPT_TIMES:])


def read_tries(path: Path) -> SignInTries:
    """The failed tries; a file that is gone or damaged counts as none."""
    try:
        plain = json.loads(path.read_bytes())
        times = tuple(datetime.fromisoformat(time) for time in plain["times"])
        tries = SignInTries(max(int(plain["failed"]), len(times)), times)
        return tries if all(time.tzinfo for time in times) else SignInTries()
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return SignInTries()


def begin_try(path: Path, now: datetime) -> SignInTries:
    """Count a try as failed before it is made, so that ending the program gives no free one.

    Raises:
        RecordsProblem: the next try has to wait, or the count cannot be written.
    """
    tries = read_tries(path)
    wait = tries.wait(now)
    if wait:
        raise RecordsProblem(Trouble.SIGN_IN_WAITS, seconds=ceil(wait.total_seconds()))
    write_tries(path, tries.failed_at(now))
    return tries


def write_tries(path: Path, tries: SignInTries) -> None:
    """Keep the tries; none are kept as no file.

    Raises:
        RecordsProblem: the folder cannot be written or the disk is full.
    """
    with disk_trouble(path.parent):
        if not tries.failed:
            path.unlink(missing_ok=True)
            return
        plain = {"failed": tries.failed, "times": [time.isoformat() for time in tries.times]}
        write_whole(path, json.dumps(plain).encode())
