"""HouseWatch: tells the person when the disk runs full or the clock was moved."""

from PySide6.QtCore import QObject

from injector_app.app.room import Room
from injector_app.system.disk_room import DiskRoom
from injector_app.usecases.check_disk import check_disk
from injector_app.usecases.notice_clock import notice_clock
from injector_app.wording.clock_notice import clock_notice
from injector_app.wording.disk_notice import disk_notice
from injector_app.work.answers import ClockMove, FreeRoom
from injector_app.work.context import Work


class HouseWatch(QObject):
    """Looks at the clock once and at the disk with every screen; both off the GUI thread."""

    def __init__(self, work: Work, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._room = room
        self._shown = DiskRoom.ENOUGH
        self._is_on = False

    def start(self) -> None:
        """Look at both."""
        self._is_on = True
        self._room.jobs.run(
            lambda: notice_clock(self._work), done=self._on_clock, failed=_told_elsewhere
        )
        self.look_at_disk()

    def look_at_disk(self) -> None:
        """Look at the disk again; a message that was closed comes back when it gets worse."""
        if self._is_on:
            self._room.jobs.run(
                lambda: check_disk(self._work), done=self._on_disk, failed=_told_elsewhere
            )

    def stop(self) -> None:
        """The person leaves: what was said goes."""
        self._is_on = False
        self._room.window.disk_banner.hide()
        self._room.window.clock_banner.hide()

    def _on_clock(self, move: ClockMove | None) -> None:
        if move is not None and self._is_on:
            self._room.window.clock_banner.show_message(clock_notice(move), "alert")

    def _on_disk(self, free: FreeRoom) -> None:
        if not self._is_on or free.room is self._shown:
            return
        self._shown = free.room
        message, banner = disk_notice(free), self._room.window.disk_banner
        if message is None:
            banner.hide()
        else:
            banner.show_message(message, "alert" if free.room is DiskRoom.LOW else "problem")


def _told_elsewhere(_problem: Exception) -> None:
    """Records that cannot be read or written say so where they are used."""
