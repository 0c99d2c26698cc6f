"""ChartDocument: the treatment that is being charted, with undo."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from injector_app.domain.catalog import Catalog
from injector_app.domain.checked_treatment import checked_treatment
from injector_app.domain.clinic import Clinic
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.edit_command import EditTreatment


class ChartDocument(QObject):
    """Holds one frozen treatment at a time; every edit is a new value and can be undone.

    Signals:
        opened: another treatment is charted from now on.
        treatment_changed: an edit, an undo or a redo; not sent for equal values.
    """

    opened = Signal()
    treatment_changed = Signal()

    def __init__(self, catalog: Catalog, clinic: Clinic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalog = catalog
        self.clinic = clinic
        self.undo_stack = QUndoStack(self)
        self._treatment: Treatment | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a treatment to chart."""
        return self._treatment is not None

    @property
    def treatment(self) -> Treatment:
        """The treatment as it stands."""
        if self._treatment is None:
            raise LookupError("no treatment is open")
        return self._treatment

    def product_name(self, product_id: str) -> str:
        """The brand in the clinic's region."""
        product = self.catalog.products.get(product_id)
        return product.brand(self.clinic.region) if product else product_id

    def open(self, treatment: Treatment) -> None:
        """Chart this treatment; undo does not reach further back."""
        self.undo_stack.clear()
        self._treatment = treatment
        self.opened.emit()
        self.treatment_changed.emit()

    def close(self) -> None:
        """Forget the treatment, as when another person signs in."""
        self.undo_stack.clear()
        self._treatment = None

    def edit(self, after: Treatment, text: str, merge_key: str = "") -> None:
        """Go on with another value; `text` names the step in the undo button."""
        before = self.treatment
        if after != before:
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
