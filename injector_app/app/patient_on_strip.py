"""PatientOnStrip: whose record is open, and whether the lock is held off beside the name."""

from PySide6.QtCore import QObject

from injector_app.app.room import Room
from injector_app.domain.patient import Patient
from injector_app.domain.permissions import Action, is_allowed
from injector_app.gui.lock.hold_presenter import HoldPresenter
from injector_app.gui.shared.patient_words import patient_line
from injector_app.wording.lock_words import held_words
from injector_app.work.context import Work


class PatientOnStrip(QObject):
    """Keeps the strip of the window as one person's desk needs it."""

    def __init__(self, work: Work, room: Room, holding: HoldPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._strip = room.window.patient_strip
        self._holding = holding
        holding.changed.connect(self._show_held)

    def show_patient(self, patient: Patient | None) -> None:
        """Show a patient, or nobody."""
        region, today = self._work.clinic.region, self._work.today
        line = None if patient is None else patient_line(patient, region, today)
        self._strip.show_patient(line)
        if patient is None:
            # The button that shows it is gone with the patient.
            self._holding.hold(False)
        else:
            self._show_held(self._holding.minutes)

    def _show_held(self, minutes: int | None) -> None:
        offered = is_allowed(self._work.person, Action.HOLD_LOCK)
        self._strip.show_hold(held_words(minutes), offered=offered, held=minutes is not None)
