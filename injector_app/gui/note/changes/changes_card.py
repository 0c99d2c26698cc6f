"""ChangesCard: what was added to a note after it was signed, and the form that adds more."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.amendment_words import AmendmentWords, amendment_words
from injector_app.domain.clinic import Clinic
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.gui.note.changes.amendment_form import AmendmentForm
from injector_app.gui.note.changes.correction_form import CorrectionForm
from injector_app.gui.note.changes.review_form import ReviewForm
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

PADDING = 32


class ChangesCard(QFrame):
    """Hidden while there is nothing to show; the form is made when it is first wanted.

    Signals:
        sign_requested: carries the AmendmentDraft and the password.
        review_requested: the note is to be counter-signed; carries the password.
        draft_requested: the note is to be corrected; carries the reason.
    """

    sign_requested = Signal(object, str)
    review_requested = Signal(str)
    draft_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setObjectName(ObjectName.AMENDMENTS)
        self.form: AmendmentForm | None = None
        self.correction: CorrectionForm | None = None
        self.review: ReviewForm | None = None
        self._count = 0
        self._title = PlainLabel("Added after signing", kind="title")
        self._entries = QVBoxLayout()
        self._entries.setSpacing(sizes.GAP)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PADDING, PADDING - sizes.GAP, PADDING, PADDING)
        self._column.setSpacing(sizes.GAP)
        self._column.addWidget(self._title)
        self._column.addLayout(self._entries)

    def show_entries(
        self, entries: tuple[SignedAmendment, ...], clinic: Clinic, *, may_add: bool
    ) -> None:
        """Show what was added, oldest first, and no form."""
        while item := self._entries.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._count = len(entries)
        words = amendment_words([each.content for each in entries], clinic)
        for number, said in enumerate(words, start=1):
            self._entries.addWidget(self._entry(number, said, may_add=may_add))
        self.close_form()

    def open_form(self, about: int) -> None:
        """Ask what is to be added to the note (0) or to an entry."""
        if self.form is None:
            self.form = AmendmentForm()
            self.form.sign_requested.connect(self.sign_requested)
            self.form.cancel_requested.connect(self.close_form)
            self._column.addWidget(self.form)
        self.close_form()
        self.form.show()
        self.show()
        self.form.start(about)

    def open_correction(self) -> None:
        """Ask why the note was wrong."""
        if self.correction is None:
            self.correction = CorrectionForm()
            self.correction.draft_requested.connect(self.draft_requested)
            self.correction.cancel_requested.connect(self.close_form)
            self._column.addWidget(self.correction)
        self.close_form()
        self.correction.show()
        self.show()
        self.correction.start()

    def open_review(self) -> None:
        """Ask for the password that counter-signs."""
        if self.review is None:
            self.review = ReviewForm()
            self.review.sign_requested.connect(self.review_requested)
            self.review.cancel_requested.connect(self.close_form)
            self._column.addWidget(self.review)
        self.close_form()
        self.review.show()
        self.show()
        self.review.start()

    def close_form(self) -> None:
        """Only what was added is left."""
        for form in (self.form, self.correction, self.review):
            if form is not None:
                form.hide()
        self._title.setVisible(bool(self._count))
        self.setVisible(bool(self._count))

    def _entry(self, number: int, said: AmendmentWords, *, may_add: bool) -> QWidget:
        block = QWidget()
        block.setProperty("kind", "touch")
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(said.title, kind="strong").wrapped().selectable(), 1)
        if may_add:
            name = f"{ObjectName.NOTE_AMEND}.{number}"
            button = Button(name, "Add to this entry", kind="link")
            button.clicked.connect(partial(self.open_form, number))
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for text in filter(None, (said.text, said.reason)):
            column.addWidget(PlainLabel(text).wrapped().selectable())
        column.addWidget(PlainLabel(said.signed, kind="caption").wrapped().selectable())
        return block
