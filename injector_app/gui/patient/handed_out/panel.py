"""HandedOutPanel: what was handed out of the record, to whom, and one action to record more."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.disclosure import Disclosure, taken_back
from injector_app.gui.patient.handed_out.form import HandedOutForm
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.work_bar import WorkBar
from injector_app.wording.rights_words import disclosure_words

LINES_HEIGHT = 184
NOTHING = "Nothing was handed out."


class HandedOutPanel(QWidget):
    """Closed until somebody asks, because each look at the list is written down.

    Signals:
        list_requested: what was handed out is to be shown.
        list_export_requested, record_export_requested: as a file.
        opened: the list needs room, or no more.
        take_back_requested: carries the Disclosure that was not so.
    """

    opened = Signal(bool)
    take_back_requested = Signal(object)

    list_requested = Signal()
    list_export_requested = Signal()
    record_export_requested = Signal()

    def __init__(self, region: WorldRegion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.HANDED)
        self._region, self._today = region, date.min
        names = ObjectName
        self._open = Button(
            names.HANDED_OPEN,
            "Handed out",
            icon="eye",
            help_text="Copies and information given outside the clinic",
        )
        self._add = Button(names.HANDED_ADD, "Record", icon="plus", help_text="Record a hand-out")
        self._list_out = Button(names.HANDED_LIST_OUT, "Export list", kind="quiet")
        self.record_out = Button(names.HANDED_RECORD_OUT, "Export whole record", kind="quiet")
        self._close = Button(names.HANDED_CLOSE, "Close", kind="quiet")
        self.said = PlainLabel(kind="muted", name=names.HANDED_SAID).wrapped()
        self.bar = WorkBar("Writing the record", name=names.HANDED_STOP, label="Notes written")
        self.form = HandedOutForm(region)
        self._lines = QVBoxLayout()
        self._body = QWidget()
        self._lay_out()
        self._connect()
        self.close_all()

    def show_handed_out(self, disclosures: tuple[Disclosure, ...], today: date) -> None:
        """Show all of it, newest first."""
        self._today = today
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        wrong = taken_back(disclosures)
        for place, each in enumerate(disclosures, start=1):
            self._lines.addWidget(self._line(place, each, is_taken_back=each.id in wrong))
        if not disclosures:
            self._lines.addWidget(PlainLabel(NOTHING))
        self._lines.addStretch(1)
        self._open.hide()
        self._body.show()
        self.opened.emit(True)

    def _line(self, place: int, disclosure: Disclosure, *, is_taken_back: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        words = disclosure_words(disclosure, self._region, is_taken_back=is_taken_back)
        row.addWidget(PlainLabel(words).wrapped().selectable(), 1)
        if not is_taken_back and disclosure.corrects is None:
            undo = Button(
                f"{ObjectName.HANDED_TAKE_BACK}.{place}",
                kind="quiet",
                icon="undo",
                help_text="Take this entry back: it was not so; both stay in the list",
            )
            undo.clicked.connect(partial(self.take_back_requested.emit, disclosure))
            row.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def close_all(self) -> None:
        """Back to the button that opens it."""
        self.close_form()
        self.say("")
        self._body.hide()
        self._open.show()
        self.opened.emit(False)

    def close_form(self) -> None:
        """Back to the list."""
        self.form.hide()
        for widget in (self._list, self._buttons):
            widget.show()

    def say(self, text: str) -> None:
        """What became of an export; "" takes it back."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _on_add(self) -> None:
        for widget in (self._list, self._buttons):
            widget.hide()
        self.form.show()
        self.form.start(self._today)

    def _connect(self) -> None:
        self._open.clicked.connect(self.list_requested)
        self._add.clicked.connect(self._on_add)
        self._close.clicked.connect(self.close_all)
        self._list_out.clicked.connect(self.list_export_requested)
        self.record_out.clicked.connect(self.record_export_requested)
        self.form.cancel_requested.connect(self.close_form)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(sizes.GAP_SMALL)
        inside.addWidget(PlainLabel("Handed out", kind="title"))
        self._list = self._scroll()
        inside.addWidget(self._list)
        self._buttons = self._button_row()
        for widget in (self._buttons, self.form, self.bar, self.said):
            inside.addWidget(widget)

    def _scroll(self) -> QScrollArea:
        scroll, holder = QScrollArea(), QWidget()
        holder.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        holder.setProperty("kind", "clear")
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setFixedHeight(LINES_HEIGHT)
        scroll.setAccessibleName("What was handed out")
        return scroll

    def _button_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self._add, self._list_out, self.record_out):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._close)
        return holder
