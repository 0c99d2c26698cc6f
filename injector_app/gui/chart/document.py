"""ChartDocument: the treatment that is being charted, with undo."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from injector_app.domain.catalog import Catalog
from injector_app.domain.charter import Charter
from injector_app.domain.checked_treatment import checked_treatment
from injector_app.domain.clinic import Clinic
from injector_app.domain.edition import DEFAULT_BODY, Edition
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.edit_command import EditTreatment

# Long enough for the mark to be painted first, too short to be seen.
SETTLING_MS = 20


class ChartDocument(QObject):
    """Holds one frozen treatment at a time; every edit is a new value and can be undone.

    `person` is who is signed in; a save records everybody who charted.

    Signals:
        opened: another treatment is charted from now on.
        treatment_changed: an edit, an undo or a redo; not sent for equal values.
        past_changed: another past treatment is repeated, or none.
        settled: the treatment changed a moment ago; for all that may come after the painted mark.
    """

    opened = Signal()
    treatment_changed = Signal()
    past_changed = Signal()
    settled = Signal()

    def __init__(self, catalog: Catalog, clinic: Clinic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalog = catalog
        self.clinic = clinic
        self.undo_stack = QUndoStack(self)
        self.person: Charter | None = None
        self._treatment: Treatment | None = None
        self._body = DEFAULT_BODY
        self._is_open = False
        self._past: Treatment | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLING_MS)
        self._settling.timeout.connect(self.settled)

    @property
    def is_open(self) -> bool:
        """Whether there is a treatment to chart."""
        return self._is_open

    @property
    def treatment(self) -> Treatment:
        """The treatment as it stands; after closing, as it was left."""
        if self._treatment is None:
            raise LookupError("no treatment is open")
        return self._treatment

    @property
    def past(self) -> Treatment | None:
        """The past treatment that this one repeats, once it is read; for what differs."""
        past, now = self._past, self._treatment
        return past if past and now and now.repeats == past.id else None

    @property
    def other_charters(self) -> tuple[Charter, ...]:
        """Who charted without injecting, as the next save records it."""
        treatment = self.treatment
        is_edited = bool(self.undo_stack.count()) and self.person is not None
        return (
            treatment.with_charter(self.person) if is_edited and self.person else treatment
        ).other_charters

    @property
    def edition(self) -> Edition:
        """The drawings to chart on: those that were begun on, else the newest of the body."""
        drawings = self._treatment.chart.drawings if self._treatment else ()
        begun = (each.edition for each in drawings if self.catalog.has_drawing(each))
        return next(begun, self.catalog.edition_for(self._body))

    @property
    def preferred_regions(self) -> frozenset[str]:
        """The regions that protocols name for the indication; they win where regions overlap."""
        indication = self._treatment.indication if self._treatment else ""
        return self.catalog.regions_of_use(indication) if indication else frozenset()

    @property
    def newest_edition(self) -> Edition:
        """The drawings that protocols are placed on: the newest of the patient's body."""
        return self.catalog.edition_for(self._body)

    def product_name(self, product_id: str) -> str:
        """The brand in the clinic's region."""
        product = self.catalog.products.get(product_id)
        return product.brand(self.clinic.region) if product else product_id

    def open(self, treatment: Treatment, *, body: str = DEFAULT_BODY) -> None:
        """Chart this treatment of a patient with that body; undo does not reach further back."""
        self.undo_stack.clear()
        self._treatment, self._body = treatment, body
        self._is_open = True
        self.compare_with(None)
        self.opened.emit()
        self.treatment_changed.emit()
        self.settle()

    def compare_with(self, past: Treatment | None) -> None:
        """Show what differs from a past treatment while this one repeats it."""
        self._past = past
        self.past_changed.emit()

    def settle(self) -> None:
        """Let everything follow now, as before something is read from the screen."""
        self._settling.stop()
        self.settled.emit()

    def close(self) -> None:
        """Change nothing any more; undo never reaches across a signature."""
        self.undo_stack.clear()
        self._is_open = False
        self.settle()

    def edit(self, after: Treatment, text: str, merge_key: str = "") -> None:
        """Go on with another value; `text` names the step in the undo button."""
        before = self.treatment
        if self._is_open and after != before:
            command = EditTreatment(
                self._show, before=before, after=after, text=text, merge_key=merge_key
            )
            self.undo_stack.push(command)

    def edit_checked(self, after: Treatment, text: str, merge_key: str = "") -> None:
        """Edit with what was typed, made plain.

        Raises:
            RuleBroken: a field holds what it cannot; nothing is changed.
        """
        self.edit(checked_treatment(after, self.catalog), text, merge_key)

    def _show(self, treatment: Treatment) -> None:
        self._treatment = treatment
        self.treatment_changed.emit()
        if not self._settling.isActive():
            self._settling.start()
