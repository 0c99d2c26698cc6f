"""Turn: one at a time, and whoever works long lets the others go first."""

import time
from collections.abc import Callable
from threading import Lock, RLock
from types import TracebackType

_MOMENT_SECONDS = 0.002
# After so many moments a waiter is not waiting but stuck, and the long work goes on.
_PATIENCE = 500


class Turn:
    """A lock that a thread may take again; it knows how many wait for it."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._counting = Lock()
        self._waiting = 0

    def __enter__(self) -> None:
        self._count(1)
        try:
            self._lock.acquire()
        finally:
            self._count(-1)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._lock.release()

    def let_others(self, meanwhile: Callable[[], None]) -> None:
        """Whoever holds it once does something without it, until everybody who waits had it."""
        self._lock.release()
        try:
            meanwhile()
            for _ in range(_PATIENCE):
                if not self._waiting:
                    break
                # A lock that is taken again at once lets nobody in.
                time.sleep(_MOMENT_SECONDS)  # noqa: TID251 - on a thread of its own
        finally:
            self._lock.acquire()

    def _count(self, by: int) -> None:
        with self._counting:
            self._waiting += by
