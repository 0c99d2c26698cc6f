"""Jobs: run a use case on the one worker thread; the answer comes back on the GUI thread."""

import gc
import logging
import sys
from collections.abc import Callable
from functools import partial
from typing import ClassVar, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QThreadPool, QTimer, Signal

from injector_app.domain.errors import RuleBroken
from injector_app.system.errors import RecordsProblem

Answer = TypeVar("Answer")

# How long a job may compute before the window gets its turn; Python's own 5 ms are a third of a
# frame, and one picture asks for several turns.
TURN_SECONDS = 0.0005

_log = logging.getLogger(__name__)


class Jobs(QObject):
    """Runs functions one after the other, off the GUI thread, and answers in that order.

    A job gets values and returns values: no widget crosses the line.

    Signals:
        became_idle: the last answer was delivered.
        failed: a job did; carries the exception, which whoever asked for the job is told as well.
    """

    became_idle = Signal()
    failed = Signal(object)
    _answered = Signal(object)
    # Of all instances, counted on the GUI thread: the collector rests while any of them works.
    _under_way: ClassVar[int] = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting = 0
        sys.setswitchinterval(TURN_SECONDS)
        # Emitted on the worker, received here: Qt queues it by itself.
        self._answered.connect(self._deliver)

    @property
    def is_idle(self) -> bool:
        """Whether every answer was delivered."""
        return self._waiting == 0

    def run(
        self,
        function: Callable[[], Answer],
        *,
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Queue a function; exactly one of `done` and `failed` is called later."""
        # The collector runs on whichever thread allocates, and a widget that it frees on the
        # worker ends the program; while a job runs, garbage waits.
        gc.disable()
        self._waiting += 1
        Jobs._under_way += 1
        self._pool.start(partial(self._work, function, done, failed))

    def drain(self, timeout_ms: int) -> bool:
        """Wait for all answers, as before closing; whether they came in time."""
        if self.is_idle:
            return True
        loop = QEventLoop()
        self.became_idle.connect(loop.quit)
        limit = QTimer(loop)
        limit.setSingleShot(True)
        limit.timeout.connect(loop.quit)
        limit.start(timeout_ms)
        # Whoever heard that all is done may have asked for more.
        while self._waiting and limit.isActive():
            loop.exec()
        limit.stop()
        return self.is_idle

    def _work(
        self,
        function: Callable[[], Answer],
        done: Callable[[Answer], None],
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            deliver = partial(done, function())
        except Exception as problem:  # noqa: BLE001 - whatever went wrong, the person is told
            _log_unexpected(problem)
            deliver = partial(failed, problem)
            self.failed.emit(problem)
        self._answered.emit(deliver)

    def _deliver(self, deliver: Callable[[], None]) -> None:
        self._waiting -= 1
        Jobs._under_way -= 1
        try:
            deliver()
        finally:
            if not Jobs._under_way:
                gc.enable()
            if self.is_idle:
                self.became_idle.emit()


def _log_unexpected(problem: Exception) -> None:
    if not isinstance(problem, RuleBroken | RecordsProblem):
        _log.error("A job failed", exc_info=problem)
