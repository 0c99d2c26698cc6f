"""StaffPresenter: add people, change them, and decide what the clinic allows."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import StaffId
from injector_app.domain.staff import StaffMember
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.staff.layout.late_layout import LateLayout
from injector_app.gui.staff.page import StaffPage
from injector_app.gui.staff.typed_person import TypedPerson
from injector_app.usecases.add_staff_member import add_staff_member
from injector_app.usecases.change_staff_member import change_staff_member
from injector_app.usecases.give_access import give_access
from injector_app.usecases.list_staff_members import list_staff_members
from injector_app.usecases.remove_access import remove_access
from injector_app.usecases.set_policy import set_policy
from injector_app.wording.messages import Message
from injector_app.work.context import Work

SAVED = Message("Saved", "The people of the clinic are as shown.", "")
POLICY_SAVED = Message("Saved", "It holds from the next sign-in of each person.", "")


class StaffPresenter(QObject):
    """Answers the wishes of the screen of people."""

    def __init__(
        self, page: StaffPage, *, work: Work, jobs: Jobs, file_dialogs: FileDialogs
    ) -> None:
        super().__init__(page)
        self._layout = LateLayout(work, jobs, file_dialogs)
        self._page = page
        self._work = work
        self._jobs = jobs
        page.person.save_requested.connect(self._on_save)
        page.person.leave_requested.connect(self._on_leave)
        page.person.return_requested.connect(self._on_return)
        page.policy.save_requested.connect(self._on_policy)
        page.layout_requested.connect(self._on_layout)

    def refresh(self) -> None:
        """Show everybody as stored, and the person who looks."""
        self._show_people()
        self._show(self._work.person.id, is_saved=False)

    def _on_layout(self) -> None:
        room = self._layout.opened()
        room.back_requested.connect(self._show_people, Qt.ConnectionType.UniqueConnection)
        self._page.show_room(room)

    def _show_people(self) -> None:
        self._layout.leave()
        self._page.show_room(None)

    def _on_save(self, typed: TypedPerson) -> None:
        try:
            member = typed.member()
        except RuleBroken as problem:
            self._page.person.show_problem(problem)
            return
        if typed.known is None:
            job = partial(add_staff_member, self._work, member=member, password=typed.password)
        else:
            job = partial(change_staff_member, self._work, member=member)
        self._store(job)

    def _on_leave(self, person: StaffMember) -> None:
        self._page.person.show_busy(busy=True)
        self._jobs.run(
            partial(remove_access, self._work, staff_id=person.id),
            done=lambda _: self._on_stored(person),
            failed=self._on_failed,
        )

    def _on_return(self, person: StaffMember, password: str) -> None:
        self._store(partial(give_access, self._work, staff_id=person.id, password=password))

    def _store(self, job: Callable[[], StaffMember]) -> None:
        self._page.person.show_busy(busy=True)
        self._jobs.run(job, done=self._on_stored, failed=self._on_failed)

    def _on_stored(self, member: StaffMember) -> None:
        self._show(member.id, is_saved=True)

    def _show(self, chosen: StaffId, *, is_saved: bool) -> None:
        def show(people: tuple[StaffMember, ...]) -> None:
            self._page.show_people(people, chosen)
            if is_saved:
                self._page.person.banner.show_message(SAVED, "success")

        self._jobs.run(partial(list_staff_members, self._work), done=show, failed=self._on_failed)

    def _on_failed(self, problem: Exception) -> None:
        self._page.person.show_busy(busy=False)
        self._page.person.show_problem(problem)

    def _on_policy(self, policy: ClinicPolicy) -> None:
        self._jobs.run(
            partial(set_policy, self._work, policy=policy),
            done=self._on_policy_stored,
            failed=self._page.policy.banner.show_problem,
        )

    def _on_policy_stored(self, policy: ClinicPolicy) -> None:
        self._page.policy.show_policy(policy)
        self._page.policy.banner.show_message(POLICY_SAVED, "success")
