"""SignDialog: read what is signed, see what is missing, prove who you are."""

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from injector_app.domain.missing_fields import Missing
from injector_app.domain.point_states import without_planned
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_table import PointTable
from injector_app.gui.chart.sign_facts import SignFacts
from injector_app.gui.chart.signed_points import SignedPoints
from injector_app.gui.chart.still_planned import StillPlanned
from injector_app.gui.chart.totals_panel import TotalsPanel
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.form_scroll import FormScroll
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.wording.field_names import missing_line
from injector_app.wording.password_words import own_password_line

SIZE, MOST_WIDTH = (1080, 740), 1400
ROOM_AROUND = 48
# What is signed has the wider half, so that no column of it is out of sight.
SHARES = (66, 34)
TOTALS_ROWS = 6
CORRECTING = "By signing you say that this record corrects your earlier record of this treatment."
MEANING = "By signing you say that you gave this treatment and that this record of it is yours."


class SignDialog(QDialog):
    """Modal over the window, so that what is read is what is signed.

    Signals:
        sign_requested: carries the password.
        missing_chosen: the person wants to fill this in; carries the Missing.
        keep_requested: what is still planned is to be kept as not given; carries the reason.
    """

    sign_requested = Signal(str)
    missing_chosen = Signal(object)
    keep_requested = Signal(str)

    def __init__(self, document: ChartDocument, facts: SignFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.SIGN_DIALOG)
        self.setWindowTitle("Sign")
        self._facts = facts
        self._password = PasswordEdit()
        self._password_field = Field("Your password", self._password, name=ObjectName.SIGN_PASSWORD)
        self._cancel = Button(ObjectName.SIGN_CANCEL, "Back to the chart")
        self._sign = Button(ObjectName.SIGN_BUTTON, "Sign", kind="primary")
        signed = _as_signed(document, self)
        self._points = SignedPoints(PointTable(signed, self))
        self._totals = TotalsPanel(signed, most_rows=TOTALS_ROWS)
        self._still_planned = StillPlanned(facts.planned)
        self._lay_out()
        self._connect()
        self._sign.setEnabled(not facts.missing)
        self._password_field.setEnabled(not facts.missing)
        # What is left open stands before it, and is no reason to keep anybody from typing.
        if not facts.missing:
            self._password.setFocus()
        self.resize(_fitting(parent.window().size()))

    @property
    def problem(self) -> str:
        """Why it was not signed, or ""."""
        return self._password_field.problem

    def show_problem(self, problem: Exception) -> None:
        """Say why it was not signed; nothing is lost."""
        self.show_busy(busy=False)
        self._password_field.show_problem(own_password_line(problem))
        self._password.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Block the buttons while the note is being signed."""
        self._sign.setEnabled(not busy)
        self._sign.setText("Signing…" if busy else "Sign")
        self._cancel.setEnabled(not busy)
        self._password.setReadOnly(busy)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._sign.clicked.connect(self._on_sign)
        self._still_planned.keep_requested.connect(self.keep_requested)
        self._password.returnPressed.connect(self._on_sign)
        self._password.caps_lock_noticed.connect(self._on_caps_lock)

    def _on_caps_lock(self, is_on: bool) -> None:  # noqa: FBT001 - a Qt slot
        self._password_field.show_hint("Caps Lock is on" if is_on else "")

    def _on_sign(self) -> None:
        if self._sign.isEnabled():
            self._password_field.show_problem("")
            self.show_busy(busy=True)
            password = self._password.text()
            self._password.clear()
            self.sign_requested.emit(password)

    def _on_missing_chosen(self, missing: Missing) -> None:
        self.reject()
        self.missing_chosen.emit(missing)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(sizes.MARGIN)
        row.addLayout(self._what_is_signed(), SHARES[0])
        row.addLayout(self._right(), SHARES[1])
        buttons = QHBoxLayout()
        meaning = CORRECTING if self._facts.correction else MEANING
        buttons.addWidget(PlainLabel(meaning, kind="caption").wrapped(), 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._sign)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(sizes.MARGIN, sizes.MARGIN, sizes.MARGIN, sizes.MARGIN)
        whole.setSpacing(sizes.GAP_LARGE)
        whole.addLayout(row, 1)
        whole.addLayout(buttons)

    def _what_is_signed(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(sizes.GAP)
        column.addWidget(PlainLabel("What you sign", kind="title"))
        column.addWidget(PlainLabel(self._facts.patient, kind="strong").wrapped())
        screen = f"Pre-treatment screen: {self._facts.screen}" if self._facts.screen else ""
        for line in filter(None, (self._facts.visit, self._facts.reason, screen)):
            column.addWidget(PlainLabel(line).wrapped())
        if self._facts.correction:
            column.addWidget(PlainLabel(self._facts.correction, kind="alert").wrapped())
        column.addWidget(self._totals)
        column.addWidget(PlainLabel(self._facts.points, kind="label").wrapped())
        column.addWidget(self._points, 1)
        return column

    def _right(self) -> QVBoxLayout:
        """However much there is to look at, the password stays in sight."""
        column = QVBoxLayout()
        column.setSpacing(sizes.GAP_LARGE)
        column.addWidget(FormScroll(self._what_to_look_at()), 1)
        column.addWidget(self._password_field)
        return column

    def _what_to_look_at(self) -> QWidget:
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, sizes.GAP, 0)
        column.setSpacing(sizes.GAP)
        if self._facts.missing:
            column.addWidget(PlainLabel("Still missing", kind="title"))
            column.addWidget(self._missing_list(self._facts.missing, ObjectName.SIGN_MISSING))
        else:
            column.addWidget(PlainLabel("Nothing is missing", kind="title"))
        if self._facts.left_open:
            column.addWidget(PlainLabel("Not answered; the note says so", kind="strong"))
            column.addWidget(self._missing_list(self._facts.left_open, ObjectName.SIGN_OPEN))
        column.addWidget(self._still_planned)
        _add_lines(column, "Vials", self._facts.vials)
        _add_lines(column, "Right and left", self._facts.side_totals)
        if self._facts.sides:
            column.addWidget(PlainLabel("Right and left differ", kind="strong"))
            column.addWidget(_lines(self._facts.sides))
        column.addStretch(1)
        return room

    def _missing_list(self, items: tuple[Missing, ...], list_name: ObjectName) -> QWidget:
        room = QWidget()
        room.setObjectName(list_name)
        lines = QVBoxLayout(room)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(sizes.GAP_SMALL)
        for place, missing in enumerate(items, start=1):
            words = missing_line(missing)
            name = f"{list_name}.{place}"
            button = Button(name, words[:1].upper() + words[1:], kind="quiet", icon="next")
            button.setProperty("kind", "missing")
            button.clicked.connect(partial(self._on_missing_chosen, missing))
            lines.addWidget(button)
        return room


def _fitting(window: QSize) -> QSize:
    """As wide as the window leaves room for, within reason."""
    width = min(max(window.width() - 2 * ROOM_AROUND, SIZE[0]), MOST_WIDTH)
    return QSize(width, max(SIZE[1], window.height() * 3 // 5))


def _as_signed(document: ChartDocument, parent: QDialog) -> ChartDocument:
    """The treatment without what is still planned, numbered as the note will be."""
    signed = ChartDocument(document.catalog, document.clinic, parent)
    signed.open(without_planned(document.treatment))
    return signed


def _add_lines(column: QVBoxLayout, title: str, lines: tuple[str, ...]) -> None:
    if lines:
        column.addWidget(PlainLabel(title, kind="strong"))
        for line in lines:
            column.addWidget(PlainLabel(line, kind="muted").wrapped())


def _lines(lines: tuple[str, ...]) -> QWidget:
    room = QWidget()
    room.setObjectName(ObjectName.SIGN_SIDES)
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(sizes.GAP_SMALL)
    for line in lines:
        column.addWidget(PlainLabel(line, kind="muted").wrapped())
    return room
