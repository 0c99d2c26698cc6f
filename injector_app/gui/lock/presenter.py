"""LockPresenter: covers, locks, unlocks, and asks for the records to be closed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from injector_app.domain.lock_reason import LockReason
from injector_app.gui.jobs import Jobs
from injector_app.gui.lock.copied_text import CopiedText, take_copied
from injector_app.gui.lock.curtain import Curtain
from injector_app.gui.lock.due import Due
from injector_app.gui.lock.hold_presenter import HoldPresenter
from injector_app.gui.lock.idle_watch import IdleWatch
from injector_app.gui.lock.lock_times import LockTimes
from injector_app.gui.lock.page import LockPage
from injector_app.gui.lock.unlock_presenter import UnlockPresenter
from injector_app.system.two_clocks import TwoClocks
from injector_app.usecases.lock_screen import lock_screen
from injector_app.wording.lock_words import field_words
from injector_app.work.context import Work

Then = Callable[[], None]
# Stores what is open: the first function follows when it is stored, the second when it cannot be.
Store = Callable[[Then, Then], None]


class LockPresenter(QObject):
    """Never asks, never discards; waits for what is being written.

    Signals:
        close_due: everything is stored; the records are to be closed.
    """

    close_due = Signal()

    def __init__(
        self, window: QMainWindow, *, work: Work, jobs: Jobs, store: Store, clocks: TwoClocks
    ) -> None:
        super().__init__(window)
        self._work = work
        self._jobs = jobs
        self._store = store
        self._page = LockPage(work.person.signature_name)
        self._page.setParent(window)
        self._page.hide()
        self._curtain = Curtain(window)
        self._copied = CopiedText(self)
        self._times = LockTimes(work.policy, clocks)
        self.watch = IdleWatch(self._times, self)
        self.holding = HoldPresenter(self._times, work=work, jobs=jobs, parent=self)
        self._unlocking = UnlockPresenter(self._page, work=work, jobs=jobs)
        self._is_locked = False
        self._is_locking = False
        self._is_closing = False
        self._is_stuck = False
        self._connect()

    @property
    def is_covered(self) -> bool:
        """Whether the content is out of the window."""
        return self._curtain.is_down

    @property
    def is_locked(self) -> bool:
        """Whether only the password leads back."""
        return self._is_locked

    def start(self) -> None:
        """Begin to watch."""
        self.watch.start()

    def stop(self) -> None:
        """The person leaves: the window is free for the sign-in."""
        self.watch.stop()
        self._curtain.leave()
        take_copied()
        self._page.deleteLater()
        self.deleteLater()

    def lock(self, reason: LockReason = LockReason.ASKED) -> None:
        """Lock as soon as nothing is being written; a lock ends emergency access."""
        if self._work.emergency is not None:
            self.close(LockReason.CLOSED_EMERGENCY)
            return
        # A lock that waits for nothing any more was forgotten: somebody else's wait took its place.
        is_under_way = self._is_locking and not self._jobs.is_idle
        if self._is_locked or is_under_way or self._is_closing:
            return
        self._is_locking = True
        follow = partial(self._when_idle, partial(self._show_lock, reason))
        # What cannot be stored stays on the screen behind the cover, as it would without it.
        self._store(follow, follow)

    def lock_now(self) -> None:
        """The picture goes at once; the lock follows when everything is stored."""
        self._lower()
        self.lock()

    def keep_locked(self) -> None:
        """What is on the screen could not be stored: closing would lose it."""
        self._is_closing = False
        self._show_lock(LockReason.IDLE)
        self._is_stuck = True

    def _show_lock(self, reason: LockReason) -> None:
        self._is_locking = False
        if self._is_locked or self._is_closing:
            return
        self._is_locked = True
        self._is_stuck = False
        self._lower()
        self._page.show_lock(field_words(takes_pin=self._work.pin.tries_left > 0))
        self._write_down(reason)

    def _lower(self) -> None:
        self.watch.counts_touches = False
        if not self._curtain.is_down:
            self._page.show_cover()
            self._curtain.lower(self._page, self._page)

    def _lift(self) -> None:
        self._is_locked = self._is_stuck = False
        self._curtain.lift()
        self._times.touch()
        self.watch.counts_touches = True

    def close(self, reason: LockReason) -> None:
        """Cover at once; ask for the records to be closed when everything is stored."""
        if self._is_closing or self._is_stuck:
            return
        self._is_closing = True
        self._lower()
        self._store(
            partial(self._when_idle, partial(self._say_and_close, reason)), self.keep_locked
        )

    def _say_and_close(self, reason: LockReason) -> None:
        self._write_down(reason)
        self.close_due.emit()

    def _when_idle(self, follow: Then) -> None:
        if self._jobs.is_idle:
            follow()
        else:
            self._jobs.became_idle.connect(
                partial(self._when_idle, follow), Qt.ConnectionType.SingleShotConnection
            )

    def _write_down(self, reason: LockReason) -> None:
        self._jobs.run(
            partial(lock_screen, self._work, reason=reason), done=_nothing, failed=_nothing
        )

    def _connect(self) -> None:
        self.watch.due.connect(self._on_due)
        self.watch.ticked.connect(self.holding.tell)
        self.watch.lock_pressed.connect(self.lock_now)
        self.watch.cover_pressed.connect(self._on_cover_pressed)
        self._unlocking.unlocked.connect(self._on_unlocked)
        self._page.switch_requested.connect(partial(self.close, LockReason.CLOSED_SWITCH))

    def _on_due(self, due: Due) -> None:
        if due is Due.COVER:
            self.lock(LockReason.IDLE)
        elif due is Due.CLOSE:
            self.close(LockReason.CLOSED_IDLE)
        else:
            self.close(LockReason.CLOSED_SLEEP)

    def _on_cover_pressed(self) -> None:
        if not self._curtain.is_down:
            self._times.touch()
            self._lower()
            self._store(_done, _done)
        elif not (self._is_locked or self._is_locking or self._is_closing):
            self._lift()

    def _on_unlocked(self) -> None:
        if self._is_locked and not self._is_closing:
            self._lift()


def _nothing(_answer: object) -> None:
    """What cannot be written down does not keep a screen from being covered."""


def _done() -> None:
    """Covering stores what is typed and waits for nothing."""
