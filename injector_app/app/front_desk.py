"""FrontDesk: what the card of a patient has for the desk beside the particulars."""

from PySide6.QtCore import QObject

from injector_app.app.room import Room
from injector_app.gui.patient.copies.presenter import CopiesPresenter
from injector_app.gui.routes import Screens
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.work.context import Work


class FrontDesk(QObject):
    """Joins copies and messages with the screens of one signed-in person."""

    def __init__(
        self,
        screens: Screens,
        work: Work,
        room: Room,
        surroundings: Surroundings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._copies = CopiesPresenter(
            screens.patients, work=work, jobs=room.jobs, surroundings=surroundings
        )
        screens.patient_presenter.record_opened.connect(self._copies.show)
