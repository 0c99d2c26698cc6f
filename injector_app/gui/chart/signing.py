"""Signing: the sign dialog from its first look to the signed note."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from injector_app.domain.ids import TreatmentId
from injector_app.domain.note import SignedNote
from injector_app.domain.point import PointState
from injector_app.domain.point_states import planned_ids, with_state
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.sign_dialog import SignDialog
from injector_app.gui.chart.sign_facts import SignFacts
from injector_app.gui.jobs import Jobs

Sign = Callable[[TreatmentId, str], SignedNote]


class Signing(QObject):
    """Asks, tries, and says why not; the use case comes as a function.

    Signals:
        signed: carries the TreatmentId.
    """

    signed = Signal(object)

    def __init__(self, page: ChartPage, *, jobs: Jobs, sign: Sign) -> None:
        super().__init__(page)
        self._page = page
        self._jobs = jobs
        self._sign = sign

    def ask(self, facts: SignFacts) -> None:
        """Show what would be signed."""
        dialog = SignDialog(self._page.document, facts, self._page)
        dialog.sign_requested.connect(partial(self._on_sign_requested, dialog))
        dialog.missing_chosen.connect(self._page.details.go_to)
        dialog.keep_requested.connect(partial(self._on_keep_requested, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_sign_requested(self, dialog: SignDialog, password: str) -> None:
        treatment_id = self._page.document.treatment.id
        self._jobs.run(
            partial(self._sign, treatment_id, password),
            done=partial(self._on_signed, dialog),
            failed=dialog.show_problem,
        )

    def _on_keep_requested(self, dialog: SignDialog, reason: str) -> None:
        dialog.reject()
        document = self._page.document
        kept = planned_ids(document.treatment)
        after = with_state(document.treatment, kept, PointState.NOT_GIVEN, reason=reason)
        document.edit_checked(after, f"{len(kept)} planned kept as not given")
        # Stored first, then shown anew as it will be signed.
        self._page.sign_row.sign_requested.emit()

    def _on_signed(self, dialog: SignDialog, note: SignedNote) -> None:
        dialog.accept()
        self._page.document.close()
        self.signed.emit(note.content.treatment.id)
