"""MessagesPresenter: leaves messages, shows them where the record is open, and marks them."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.domain.desk_message import DeskMessage
from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from injector_app.domain.ids import DeskMessageId, PatientId, new_id
from injector_app.domain.patient import Patient
from injector_app.domain.permissions import Action, is_allowed
from injector_app.gui.jobs import Jobs
from injector_app.gui.messages.bar import MessagesBar
from injector_app.gui.messages.panel import MessagesPanel
from injector_app.usecases.leave_message import leave_message
from injector_app.usecases.list_messages import list_messages
from injector_app.usecases.mark_message import mark_message
from injector_app.wording.desk_message_words import bar_words
from injector_app.work.context import Work

Messages = tuple[DeskMessage, ...]


class MessagesPresenter(QObject):
    """Works for the patient whose record is open.

    Signals:
        changed: one was left or marked.
        failed: they could not be read or marked; carries the problem.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, panel: MessagesPanel, bar: MessagesBar, *, work: Work, jobs: Jobs) -> None:
        super().__init__(panel)
        self._panel, self._bar, self._work, self._jobs = panel, bar, work, jobs
        self._patient: PatientId | None = None
        self._visit: FoundTreatment | None = None
        self._messages: Messages = ()
        self._half_typed: dict[PatientId, str] = {}
        self._may_read = is_allowed(work.person, Action.LEAVE_MESSAGE)
        self._may_mark = is_allowed(work.person, Action.ANSWER_MESSAGE)
        panel.setVisible(self._may_read)
        panel.allow_marking(allowed=self._may_mark)
        panel.form.send_requested.connect(self._on_send)
        panel.mark_requested.connect(self._on_mark)
        bar.done_requested.connect(self._on_done)

    def show_patient(self, patient: Patient | None) -> None:
        """Another record is open, or news of the same one, or none."""
        opened = None if patient is None else patient.id
        if opened is None:
            self._bar.show_words("")
        elif opened != self._patient:
            self._change_to(opened)
        if opened is not None:
            self._read()

    def _change_to(self, opened: PatientId) -> None:
        form = self._panel.form
        if self._patient is not None:
            # Words that were not sent wait for the patient they are about.
            self._half_typed[self._patient] = form.text
        self._patient = opened
        form.clear()
        form.put(self._half_typed.pop(opened, ""))
        self._panel.close_all()
        self._show(())

    def choose_treatment(self, found: FoundTreatment | None) -> None:
        """What a message is pinned to, unless the person says otherwise."""
        is_signed = found is not None and found.state is not TreatmentState.DRAFT
        self._visit = found if is_signed else None
        day = None if self._visit is None else self._visit.performed_at.date()
        self._panel.form.show_visit(day)

    def _read(self) -> None:
        if self._may_read and self._patient is not None:
            job = partial(list_messages, self._work, patient_id=self._patient)
            self._jobs.run(job, done=partial(self._on_read, self._patient), failed=self.failed.emit)

    def _on_read(self, patient: PatientId, messages: Messages) -> None:
        if patient == self._patient:
            self._show(messages)

    def _show(self, messages: Messages) -> None:
        self._messages = messages
        self._panel.show_messages(messages, self._work.clinic)
        waiting = self._waiting
        is_shown = self._may_mark and bool(waiting)
        self._bar.show_words(bar_words(waiting, self._work.clinic) if is_shown else "")

    @property
    def _waiting(self) -> Messages:
        """Those that nobody saw to, the oldest first."""
        return tuple(each for each in reversed(self._messages) if not each.is_done)

    def _on_send(self, text: str, is_pinned: bool) -> None:  # noqa: FBT001 - a Qt slot
        if self._patient is None:
            return
        pinned = self._visit if is_pinned else None
        message = DeskMessage(
            id=DeskMessageId(new_id()),
            patient=self._patient,
            text=text,
            treatment=None if pinned is None else pinned.id,
        )
        self._jobs.run(
            partial(leave_message, self._work, message=message),
            done=self._on_sent,
            failed=self._panel.form.show_problem,
        )

    def _on_sent(self, message: DeskMessage) -> None:
        if message.patient == self._patient:
            self._panel.form.clear()
            self._read()
        self.changed.emit()

    def _on_done(self) -> None:
        if self._waiting:
            self._bar.show_busy(busy=True)
            self._on_mark(self._waiting[0])

    def _on_mark(self, message: DeskMessage) -> None:
        job = partial(mark_message, self._work, message_id=message.id, is_done=not message.is_done)
        self._jobs.run(job, done=self._on_marked, failed=self.failed.emit)

    def _on_marked(self, _message: DeskMessage) -> None:
        self._read()
        self.changed.emit()
