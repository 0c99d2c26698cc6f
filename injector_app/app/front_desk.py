"""FrontDesk: what the card of a patient has for the desk beside the particulars."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from injector_app.app.given_elsewhere import GivenElsewhere
from injector_app.app.refusals import Refusals
from injector_app.app.room import Room
from injector_app.domain.desk_message import DeskMessage
from injector_app.domain.permissions import Action, is_allowed
from injector_app.gui.messages.bar import MessagesBar
from injector_app.gui.messages.presenter import MessagesPresenter
from injector_app.gui.patient.copies.presenter import CopiesPresenter
from injector_app.gui.patient.look_back.presenter import LookBackPresenter
from injector_app.gui.patient.timeline.presenter import TimelinePresenter
from injector_app.gui.routes import Routes, Screens
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.usecases.list_waiting_messages import list_waiting_messages
from injector_app.work.context import Work


class FrontDesk(QObject):
    """Joins copies, messages and refusals with the screens of one signed-in person."""

    def __init__(self, routes: Routes, screens: Screens, work: Work, room: Room) -> None:
        super().__init__(routes)
        self._screens, self._work, self._room = screens, work, room
        self._page = screens.patients
        self.bar = MessagesBar()
        room.window.add_bar(self.bar)
        self.messages = MessagesPresenter(
            self._page.card.messages, self.bar, work=work, jobs=room.jobs
        )
        words = TreatmentWords(work.catalog, work.clinic.region)
        self._elsewhere = GivenElsewhere(screens.chart.past.past, room.window.banner, words, self)
        self._look_back = LookBackPresenter(self._page, room.look, work=work, jobs=room.jobs)
        self._timeline = TimelinePresenter(
            self._page.card.timeline,
            room.look,
            work=work,
            jobs=room.jobs,
            failed=self._page.banner.show_problem,
        )
        self._refusals = Refusals(work, room.jobs, self)
        self._may_answer = is_allowed(work.person, Action.ANSWER_MESSAGE)
        self._connect(routes)

    def offer_copies(self, surroundings: Surroundings) -> None:
        """Notes on paper, by what this computer shows and prints with."""
        copies = CopiesPresenter(
            self._page.card.copies,
            self._page.banner,
            work=self._work,
            jobs=self._room.jobs,
            surroundings=surroundings,
        )
        self._page.card.treatment_selected.connect(copies.choose_treatment)
        self._screens.patient_presenter.record_opened.connect(copies.show)

    def clear(self) -> None:
        """The person leaves: what was said of patients goes."""
        self._refusals.stop()
        self.bar.hide()
        self.bar.deleteLater()

    def _connect(self, routes: Routes) -> None:
        routes.patient_changed.connect(self.messages.show_patient)
        routes.page_changed.connect(self._on_page_changed)
        self._screens.patient_presenter.record_opened.connect(self._look_back.show)
        self._screens.patient_presenter.record_opened.connect(self._timeline.show)
        card, show_problem = self._page.card, self._page.banner.show_problem
        self._timeline.treatment_chosen.connect(card.treatment_chosen)
        card.treatment_selected.connect(self.messages.choose_treatment)
        self.messages.changed.connect(self._read_waiting)
        self.messages.failed.connect(show_problem)
        self._page.messages.chosen.connect(self._on_message_chosen)

    def _on_page_changed(self, page: QWidget) -> None:
        if page is self._page:
            self._read_waiting()

    def _read_waiting(self) -> None:
        if self._may_answer:
            self._room.jobs.run(
                partial(list_waiting_messages, self._work),
                done=self._page.messages.show_messages,
                failed=self._page.banner.show_problem,
            )

    def _on_message_chosen(self, message: DeskMessage) -> None:
        self._screens.patient_presenter.open(message.patient)
