"""NotePage: one signed note, read only, with its signature and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from injector_app.domain.amendment import ABOUT_THE_NOTE
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.note import SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.note_sheet import NoteSheet, note_sheet
from injector_app.domain.note_variant import NoteVariant
from injector_app.domain.outcome import Outcome
from injector_app.gui.note.changes.changes_card import ChangesCard
from injector_app.gui.note.changes.revision_choice import RevisionChoice
from injector_app.gui.note.later_card import LaterCard
from injector_app.gui.note.preview.panel import PreviewPanel
from injector_app.gui.note.preview.preview_name import PreviewName
from injector_app.gui.note.proof_lines import ProofLines
from injector_app.gui.note.sheet_choice import SheetChoice
from injector_app.gui.note.sheet_parts import rule
from injector_app.gui.note.sheet_view import SheetView
from injector_app.gui.note.side_card import side_card
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.shared.theme import Look
from injector_app.wording.messages import Message

SIDE_WIDTH = 344
DIGEST_GROUP = 8
UNCHANGED = NoteHistory()
# A valid signature says these by itself.
SAID_BY_PROOF = frozenset({"Signed by", "Signed at", "Meaning"})


class NotePage(QWidget):
    """The sheet on the left; actions and signature on the right.

    Signals:
        export_requested, open_requested, print_requested: of the PDF.
        preview_requested: its pages are to be looked at here.
        preview_left: they are no longer.
        back_requested: to the patient.
    """

    export_requested = Signal()
    open_requested = Signal()
    print_requested = Signal()
    preview_requested = Signal()
    preview_left = Signal()
    back_requested = Signal()

    def __init__(
        self,
        look: Look,
        catalog: Catalog,
        region: WorldRegion,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.NOTE_PAGE)
        self._catalog = catalog
        self.banner = ProblemBanner()
        self.changes = ChangesCard()
        self.later = LaterCard(region)
        self._sheet = SheetView(look, catalog, self.changes, self.later)
        self.sheets = SheetChoice()
        self.preview = PreviewPanel()
        self._left = QStackedWidget()
        self._look = Button(PreviewName.OPEN, "Preview", icon="eye")
        self._export = Button(ObjectName.NOTE_EXPORT, "Export PDF…", kind="primary", icon="export")
        self._copy = _copy_box()
        self._open = Button(ObjectName.NOTE_OPEN, "Open PDF", icon="open")
        self._print = Button(ObjectName.NOTE_PRINT, "Print…", icon="print")
        self._amend = Button(
            ObjectName.NOTE_AMEND,
            "Add to this note…",
            icon="plus",
            help_text="Addendum, late entry, retraction or patient's statement",
        )
        self._correct = Button(
            ObjectName.NOTE_CORRECT,
            "Correct this note…",
            icon="pencil",
            help_text="Open a draft of it; signed, it is the next revision",
        )
        self._countersign = Button(
            ObjectName.NOTE_COUNTERSIGN,
            "Counter-sign…",
            icon="check",
            help_text="Sign that you have read this note of another clinician",
        )
        self.proof = ProofLines()
        self.revisions = RevisionChoice()
        self.allow_adding(allowed=False)
        self.allow_correcting(allowed=False)
        self.allow_countersigning(allowed=False)
        self._back = Button(ObjectName.NOTE_BACK, "Back to the patient", kind="quiet", icon="back")
        self._signature = QVBoxLayout()
        self._digest = PlainLabel(kind="code", name=ObjectName.NOTE_DIGEST).wrapped().selectable()
        self._lay_out()
        self._connect()

    def allow_adding(self, *, allowed: bool) -> None:
        """Offer to add to the note, or not."""
        self._may_add = allowed
        self._amend.setVisible(allowed)

    def allow_correcting(self, *, allowed: bool) -> None:
        """Offer to correct the note, or not."""
        self._correct.setVisible(allowed)

    def allow_countersigning(self, *, allowed: bool) -> None:
        """Offer to counter-sign the note, or not."""
        self._countersign.setVisible(allowed)

    def show_note(
        self,
        note: SignedNote,
        outcomes: tuple[Outcome, ...] | None = None,
        history: NoteHistory = UNCHANGED,
    ) -> None:
        """Show a revision as it was signed, what was added, and what became of it.

        `outcomes` is None for a person who may not read them.
        """
        sheet, content = note_sheet(note, self._catalog), note.content
        self.leave_preview()
        self.banner.hide()
        self.sheets.choose(NoteVariant.NOTE)
        self.changes.show_entries(history.amendments, content.clinic, may_add=self._may_add)
        self._sheet.show_note(note, sheet, history.marks(content.number))
        self._show_signature(sheet, note, history)
        self.revisions.show_revisions(history.revisions, content.number)
        self.later.show_outcomes(note.content.treatment, outcomes)

    def show_done(self, title: str, sentence: str) -> None:
        """Say that something was done, after it was."""
        self.banner.show_message(Message(title, sentence, ""), "success")

    def show_preview(self) -> None:
        """Put the pages in place of the note."""
        self._left.setCurrentWidget(self.preview)

    def leave_preview(self) -> None:
        """Put the note itself back."""
        if self.is_previewing:
            self._left.setCurrentWidget(self._sheet)
            self.preview_left.emit()
            self._look.setFocus()

    @property
    def is_previewing(self) -> bool:
        """Whether the pages are in front."""
        return self._left.currentWidget() is self.preview

    @property
    def wants_copy(self) -> bool:
        """Whether a structured copy is to lie beside the PDF."""
        return self._copy.isChecked()

    def show_busy(self, *, busy: bool) -> None:
        """Block the actions while the PDF is made."""
        for button in (self._look, self._export, self._open, self._print):
            button.setEnabled(not busy)

    def _show_signature(self, sheet: NoteSheet, note: SignedNote, history: NoteHistory) -> None:
        while item := self._signature.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        proof = history.proof(note.content.number)
        is_said = proof is not None and proof.is_valid and bool(proof.key)
        for name, text in sheet.signature:
            if is_said and name in SAID_BY_PROOF:
                continue
            self._signature.addWidget(PlainLabel(name, kind="label"))
            self._signature.addWidget(PlainLabel(text).wrapped().selectable())
        self.proof.show_proof(note.content, history)
        self._digest.setText(_grouped(sheet.digest))
        self._digest.setAccessibleName(f"SHA-256 {sheet.digest}")

    def _connect(self) -> None:
        self._look.clicked.connect(self.preview_requested)
        self.preview.closed.connect(self.leave_preview)
        self.sheets.changed.connect(self._on_sheet_changed)
        self._export.clicked.connect(self.export_requested)
        self._open.clicked.connect(self.open_requested)
        self._print.clicked.connect(self.print_requested)
        self._amend.clicked.connect(self._on_amend)
        self._correct.clicked.connect(self._on_correct)
        self._countersign.clicked.connect(self._on_countersign)
        self._back.clicked.connect(self.back_requested)

    def _on_sheet_changed(self) -> None:
        if self.is_previewing:
            self.preview_requested.emit()

    def _on_amend(self) -> None:
        self.leave_preview()
        self._sheet.verticalScrollBar().setValue(0)
        self.changes.open_form(ABOUT_THE_NOTE)

    def _on_correct(self) -> None:
        self.leave_preview()
        self._sheet.verticalScrollBar().setValue(0)
        self.changes.open_correction()

    def _on_countersign(self) -> None:
        self.leave_preview()
        self._sheet.verticalScrollBar().setValue(0)
        self.changes.open_review()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(sizes.GAP_LARGE - 4)
        left.addWidget(self.banner)
        for each in (self._sheet, self.preview):
            self._left.addWidget(each)
        left.addWidget(self._left, 1)
        row = QHBoxLayout(self)
        margins = (sizes.MARGIN, sizes.MARGIN - 4, sizes.MARGIN, sizes.MARGIN)
        row.setContentsMargins(*margins)
        row.setSpacing(sizes.MARGIN)
        row.addLayout(left, 1)
        row.addWidget(self._side())

    def _side(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(sizes.GAP)
        column.addWidget(self.sheets)
        for pair in ((self._look, self._open), (self._export, self._print)):
            column.addLayout(_side_by_side(*pair))
        for button in (self._copy, self._countersign, self._amend, self._correct):
            column.addWidget(button)
        column.addSpacing(sizes.GAP)
        column.addWidget(rule())
        column.addLayout(self._about_signing())
        column.addStretch(1)
        return side_card(column, self._back, width=SIDE_WIDTH)

    def _about_signing(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(sizes.GAP)
        column.addWidget(PlainLabel("Signature", kind="title"))
        column.addWidget(self.proof)
        column.addLayout(self._signature)
        column.addWidget(PlainLabel("Digest (SHA-256)", kind="label"))
        column.addWidget(self._digest)
        column.addSpacing(sizes.GAP)
        column.addWidget(self.revisions)
        return column


def _side_by_side(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(sizes.GAP_SMALL)
    for widget in widgets:
        row.addWidget(widget, 1)
    return row


def _copy_box() -> QCheckBox:
    box = QCheckBox("With a structured copy (FHIR)")
    box.setObjectName(ObjectName.NOTE_COPY)
    box.setAccessibleName("With a structured copy (FHIR)")
    box.setToolTip("A file for other programs, beside the PDF")
    return box


def _grouped(digest: str) -> str:
    groups = (digest[i : i + DIGEST_GROUP] for i in range(0, len(digest), DIGEST_GROUP))
    return " ".join(groups)
