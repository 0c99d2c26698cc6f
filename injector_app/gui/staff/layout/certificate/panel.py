"""CertificatePanel: the clinic's certificate, and whether exported notes are signed with it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field
from injector_app.gui.shared.panel import Panel, clear, text_of
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.staff.layout.certificate.certificate_names import CertificateName
from injector_app.wording.certificate_words import (
    HOW_KEPT,
    NONE_YET,
    REMOVE_QUESTION,
    SIGN_EXPORTS,
    WHAT_IT_DOES,
)


class CertificatePanel(Panel):
    """Add, replace or remove it; what the file asks for is typed once.

    Signals:
        file_requested: a file is to be chosen.
        add_requested: carries the file and its passphrase.
        remove_requested: it is to be forgotten; asked for twice.
        switched: carries whether exports are to be signed.
    """

    file_requested = Signal()
    add_requested = Signal(object, str)
    remove_requested = Signal()
    switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        names = CertificateName
        super().__init__(
            "Certificate of the clinic", WHAT_IT_DOES, name=names.BANNER, parent=parent
        )
        self.setObjectName(names.PANEL)
        self._path: Path | None = None
        self._facts = QVBoxLayout()
        self._facts.setSpacing(sizes.GAP_SMALL)
        self._sign = QCheckBox(SIGN_EXPORTS)
        self._sign.setObjectName(names.SIGN)
        self._sign.setMinimumHeight(sizes.TOUCH_HEIGHT)
        self._choose = Button(names.CHOOSE, "Add a certificate\u2026")
        self._remove = Button(names.REMOVE, "Remove\u2026", kind="quiet")
        self._file = PlainLabel(kind="strong").wrapped()
        self._passphrase = Field(
            "Passphrase of the file", PasswordEdit(), name=names.PASSPHRASE, hint=HOW_KEPT
        )
        self._add = Button(names.ADD, "Put it in place", kind="primary")
        self._cancel = Button(names.CANCEL, "Cancel", kind="quiet")
        self._typing, self._present = QWidget(), QWidget()
        self._lay_out()
        self._connect()
        self.show_certificate((), signs=False)

    def show_certificate(self, lines: Sequence[tuple[str, str]], *, signs: bool) -> None:
        """What is in place, by names and values; nothing where there is none."""
        self.ask_no_more()
        while item := self._facts.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for name, value in lines:
            self._facts.addWidget(PlainLabel(name, kind="label"))
            self._facts.addWidget(PlainLabel(value).wrapped().selectable())
        if not lines:
            self._facts.addWidget(PlainLabel(NONE_YET, kind="muted").wrapped())
        self._sign.blockSignals(True)
        self._sign.setChecked(signs)
        self._sign.blockSignals(False)
        for widget in (self._sign, self._remove):
            widget.setVisible(bool(lines))
        self._choose.setText("Replace it\u2026" if lines else "Add a certificate\u2026")
        self._choose.setAccessibleName(self._choose.text())

    def ask_passphrase(self, path: Path) -> None:
        """Of the file that was chosen."""
        self.banner.hide()
        self._path = path
        clear(self._passphrase)
        self._file.setText(path.name)
        self._present.hide()
        self._typing.show()
        self._passphrase.editor.setFocus()

    def ask_no_more(self) -> None:
        """What was typed is forgotten."""
        self._path = None
        clear(self._passphrase)
        self._typing.hide()
        self._present.show()

    @override
    def show_problem(self, problem: Exception) -> None:
        """At the passphrase, or above."""
        fields = {"passphrase": self._passphrase}
        show_at_field(problem, fields, otherwise=self.banner.show_problem)

    def _on_add(self) -> None:
        if self._path is not None:
            self._passphrase.show_problem("")
            self.add_requested.emit(self._path, text_of(self._passphrase))

    def _on_remove(self) -> None:
        self.banner.show_message(REMOVE_QUESTION, "alert")
        self.banner.add_action(CertificateName.REMOVE_NOW, "Remove it", self.remove_requested.emit)

    def _connect(self) -> None:
        self._choose.clicked.connect(self.file_requested)
        self._remove.clicked.connect(self._on_remove)
        self._add.clicked.connect(self._on_add)
        self._cancel.clicked.connect(self.ask_no_more)
        self._sign.toggled.connect(self.switched)
        editor = self._passphrase.editor
        if isinstance(editor, PasswordEdit):
            editor.returnPressed.connect(self._on_add)

    def _lay_out(self) -> None:
        present, typing = _column(self._present), _column(self._typing)
        present.addLayout(self._facts)
        present.addWidget(self._sign)
        present.addLayout(_left_row(self._choose, self._remove))
        typing.addWidget(self._file)
        typing.addWidget(self._passphrase)
        typing.addLayout(_left_row(self._add, self._cancel))
        for part in (self._present, self._typing):
            part.setProperty("kind", "clear")
            self.column.addWidget(part)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(sizes.GAP)
    return column


def _left_row(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
