"""Entrance: the first start, signing in, and the way back there after signing out."""

import gc
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from injector_app.app.late_parts import LateParts
from injector_app.app.room import Room
from injector_app.app.side_doors import SideDoors
from injector_app.gui.setup.page import SetupPage
from injector_app.gui.sign_in.device_sign_in import DeviceSignIn
from injector_app.gui.sign_in.page import SignInPage
from injector_app.gui.sign_in.presenter import SignInPresenter
from injector_app.system.paths import DataFolder

if TYPE_CHECKING:  # loaded after the first picture
    from PySide6.QtWidgets import QWidget

    from injector_app.app.desk import Desk
    from injector_app.app.wiring import Wiring
    from injector_app.gui.sign_in.typed_sign_in import TypedSignIn
    from injector_app.work.context import Work


class Entrance(QObject):
    """Shows the first start or the sign-in, and opens the desk of whoever comes in.

    Signals:
        desk_opened: somebody signed in; carries the Desk.
    """

    desk_opened = Signal(object)
    _demo_progressed = Signal(int, int)

    def __init__(self, folder: DataFolder, room: Room, late: LateParts) -> None:
        super().__init__(room.window)
        self._folder = folder
        self._room = room
        self._late = late
        self._doors = SideDoors(room.jobs, late, self)
        self._doors.opened.connect(self._on_side_door_opened)
        self._doors.signed_in.connect(self._on_signed_in)
        self._doors.restored.connect(
            lambda folder, message: self._show_sign_in(folder).show_message(message)
        )
        self._doors.left.connect(self._show_first)
        self._doors.failed.connect(self._on_failed)
        self._page: SignInPage | SetupPage | None = None
        # A side door, or the choice of a first password.
        self._side_page: QWidget | None = None
        self._is_loaded = False
        self._sign_in_presenter: SignInPresenter | None = None
        self._device: DeviceSignIn | None = None
        self._desk: Desk | None = None

    def open(self) -> None:
        """Show the right first screen; load the rest once it is painted."""
        self._show_first(self._folder)
        run, wiring = self._room.jobs.run, self._late.wiring
        load = partial(run, wiring, done=self._on_loaded, failed=self._on_failed)
        self._room.window.first_painted.connect(load)

    def _on_loaded(self, wiring: "Wiring") -> None:
        # Tables and diagrams stay for good: later collections need not look at them.
        gc.freeze()
        self._room.jobs.run(wiring.purge_views, done=_nothing, failed=_nothing)
        self._add_form(wiring)
        self._is_loaded = True
        self._look_around()

    def _look_around(self) -> None:
        if self._sign_in_presenter is not None:
            self._sign_in_presenter.look_at_wait()
        if self._device is not None:
            self._device.look()

    def _add_form(self, wiring: "Wiring") -> None:
        if isinstance(self._page, SetupPage):
            presenter = wiring.setup_presenter(self._folder, self._room.jobs)
            presenter.signed_in.connect(self._on_signed_in)
            self._page.add_form(presenter.steps)

    def _show_sign_in(self, folder: DataFolder) -> SignInPage:
        page = SignInPage(offers_demo=folder == self._folder)
        presenter = SignInPresenter(
            page,
            jobs=self._room.jobs,
            sign_in=partial(_sign_in, self._late, folder),
            describe=self._late.describe,
            wait=partial(_wait, self._late, folder),
        )
        presenter.signed_in.connect(self._on_signed_in)
        device = DeviceSignIn(
            page,
            jobs=self._room.jobs,
            known=partial(_known_device, self._late, folder),
            sign_in=partial(_sign_in_by_device, self._late, folder),
            describe=self._late.describe,
        )
        device.signed_in.connect(self._on_signed_in)
        page.recover_requested.connect(partial(self._doors.recover, folder))
        page.restore_requested.connect(partial(self._doors.restore, folder))
        page.demo_requested.connect(self._on_demo_requested)
        self._show(page)
        page.fill("")
        self._sign_in_presenter, self._device = presenter, device
        if self._is_loaded:
            self._look_around()
        return page

    def _show_setup(self) -> None:
        page = SetupPage()
        page.restore_requested.connect(partial(self._doors.restore, self._folder))
        page.demo_requested.connect(self._on_demo_requested)
        self._demo_progressed.connect(page.show_progress)
        self._show(page)

    def _show(self, page: SignInPage | SetupPage) -> None:
        self._leave_page()
        self._page = page
        self._room.window.show_page(page)

    def _leave_page(self) -> None:
        for page in (self._page, self._side_page):
            if page is not None:
                self._room.window.remove_page(page)
        self._page = self._side_page = self._sign_in_presenter = self._device = None

    def _on_side_door_opened(self, page: "QWidget") -> None:
        self._leave_page()
        self._side_page = page
        self._room.window.show_page(page)

    def _show_first(self, folder: DataFolder) -> None:
        if folder.holds_records:
            self._show_sign_in(folder)
        else:
            self._show_setup()
            if self._is_loaded:
                self._add_form(self._late.wiring())

    def _on_signed_in(self, work: "Work") -> None:
        if work.person.has_first_password:
            self._show_first_password(work)
        else:
            self._open_desk(work)

    def _show_first_password(self, work: "Work") -> None:
        presenter = self._late.wiring().first_password_presenter(work, self._room.jobs)
        presenter.ready.connect(self._open_desk)
        presenter.left.connect(partial(self._show_sign_in_of, work))
        self._room.window.guard_closing(presenter.close)
        self._leave_page()
        self._side_page = presenter.form
        self._room.window.show_page(presenter.form)
        presenter.form.start()

    def _open_desk(self, work: "Work") -> None:
        self._leave_page()
        desk = self._late.wiring().open_desk(work, self._room)
        desk.left.connect(self._on_left)
        desk.replaced.connect(self._open_desk)
        self._desk = desk
        desk.start()
        self.desk_opened.emit(desk)

    def _on_left(self) -> None:
        if self._desk is not None:
            work = self._desk.work
            self._desk = None
            self._show_sign_in_of(work)

    def _show_sign_in_of(self, work: "Work") -> None:
        self._room.window.guard_closing(_yes)
        self._show_sign_in(work.door.folder).fill(work.person.sign_in)

    def _on_demo_requested(self) -> None:
        self._show_busy(busy=True)
        fill = partial(_fill_demo, self._late, self._folder, self._demo_progressed.emit)
        self._room.jobs.run(fill, done=self._on_demo_filled, failed=self._on_failed)

    def _on_demo_filled(self, folder: DataFolder) -> None:
        name, password, message = self._late.wiring().demo_words()
        page = self._show_sign_in(folder)
        page.fill(name, password)
        page.show_message(message)

    def _show_busy(self, *, busy: bool) -> None:
        if self._page is not None:
            self._page.show_busy(busy=busy)

    def _on_failed(self, problem: Exception) -> None:
        self._show_busy(busy=False)
        if self._page is not None:
            self._page.show_problem(self._late.describe(problem))


def demo_folder(folder: DataFolder) -> DataFolder:
    """The demo clinic's folder, beside the real one."""
    root = folder.root.absolute()
    return DataFolder(root.with_name(f"{root.name}-demo"))


def _sign_in(late: LateParts, folder: DataFolder, typed: "TypedSignIn") -> "Work":
    return late.wiring().sign_in(folder, typed)


def _known_device(late: LateParts, folder: DataFolder) -> bool:
    return late.wiring().known_device(folder)


def _sign_in_by_device(late: LateParts, folder: DataFolder) -> "Work":
    return late.wiring().sign_in_by_device(folder)


def _wait(late: LateParts, folder: DataFolder) -> int:
    return late.wiring().wait(folder)


def _fill_demo(
    late: LateParts, beside: DataFolder, progress: Callable[[int, int], None]
) -> DataFolder:
    folder = demo_folder(beside)
    late.wiring().fill_demo(folder, progress)
    return folder


def _yes() -> bool:
    return True


def _nothing(_answer: object) -> None:
    """What earlier runs left is removed if it can be; nobody waits for it."""
