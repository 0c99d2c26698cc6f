"""OwnPanel: a way to enter a reference, and the list of all that the clinic entered."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.clinic_reference import ClinicReference
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.own.reference_form import ReferenceForm
from injector_app.gui.shared import sizes
from injector_app.gui.shared.bring_into_view import bring_into_view
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.messages import describe
from injector_app.wording.reference_words import entered_words, own_words


class OwnPanel(QWidget):
    """The form is made when it is first wanted.

    Signals:
        save_requested: carries the TypedReference.
        remove_requested: carries the ClinicReference.
    """

    save_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, document: ChartDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "touch")
        self._document = document
        self._may_enter = False
        self._own: tuple[ClinicReference, ...] = ()
        self.form: ReferenceForm | None = None
        self._add = Button(ObjectName.OWN_ADD, "Add a reference", kind="link", icon="plus")
        self._all = Button(ObjectName.OWN_LIST, kind="link", help_text="All of this clinic's own")
        self._all.setCheckable(True)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._problem = PlainLabel(kind="problem").wrapped()
        self._lay_out()
        self._add.clicked.connect(partial(self.open_form, None))
        self._all.toggled.connect(self._list.setVisible)
        self.show_own(())

    @property
    def may_enter(self) -> bool:
        """Whether this person may enter and edit references."""
        return self._may_enter

    def allow(self, *, may_enter: bool) -> None:
        """Offer what this person may do."""
        self._may_enter = may_enter
        self._add.setVisible(may_enter)

    def show_own(self, own: tuple[ClinicReference, ...]) -> None:
        """List these."""
        self._own = own
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for place, reference in enumerate(own):
            self._rows.addWidget(self._row(place, reference))
        self._all.setText(f"This clinic's references ({len(own)})")
        self._all.setAccessibleName(self._all.text())
        self._all.setVisible(bool(own))
        self._list.setVisible(bool(own) and self._all.isChecked())
        self._problem.hide()

    def open_form(self, edited: ClinicReference | None) -> None:
        """Ask for a new one, or edit one."""
        if self.form is None:
            self.form = ReferenceForm(self._document)
            self.form.save_requested.connect(self.save_requested)
            self.form.remove_requested.connect(self.remove_requested)
            self.form.cancel_requested.connect(self.close_form)
            self._column.addWidget(self.form)
        self.form.start(edited)
        self.form.show()
        self._add.hide()
        self.form.focus_first()
        # Once it has its place in the column.
        QTimer.singleShot(0, self.form, partial(bring_into_view, self.form))

    def close_form(self) -> None:
        """Back to the button that opens it."""
        if self.form is not None:
            self.form.hide()
        self._add.setVisible(self._may_enter)
        self._add.setFocus()

    def show_problem(self, problem: Exception) -> None:
        """In the form while it is open, else below the list."""
        if self.form is not None and not self.form.isHidden():
            self.form.show_problem(problem)
        else:
            self._problem.setText(describe(problem).line)
            self._problem.show()

    def _row(self, place: int, reference: ClinicReference) -> QWidget:
        document, region = self._document, self._document.clinic.region
        words = QVBoxLayout()
        words.setSpacing(0)
        told = own_words(reference, document.catalog, region)
        words.addWidget(PlainLabel(told).wrapped().selectable())
        words.addWidget(PlainLabel(entered_words(reference, region), kind="caption").wrapped())
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        if self._may_enter:
            name = f"{ObjectName.OWN_EDIT_LISTED}.{place}"
            edit = Button(name, "Edit", kind="link", help_text=f"Edit: {told}")
            edit.clicked.connect(partial(self.open_form, reference))
            row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _lay_out(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(sizes.GAP_SMALL)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        row.addWidget(self._all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.GAP_SMALL)
        self._column.addLayout(row)
        self._column.addWidget(self._list)
        self._column.addWidget(self._problem)
