"""DraftsPanel: unsigned treatments that wait to be finished, offered right after sign-in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.found_treatment import FoundTreatment
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.treatment_words import TreatmentWords

MOST_SHOWN = 3


class DraftsPanel(QFrame):
    """One line per draft, the newest first; hidden while there is none.

    Signals:
        draft_chosen: a draft is to be continued; carries the FoundTreatment.
    """

    draft_chosen = Signal(object)

    def __init__(self, words: TreatmentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(ObjectName.PATIENTS_DRAFTS)
        self.setProperty("kind", "card")
        self._words = words
        self._title = PlainLabel(kind="strong")
        self._rest = PlainLabel(kind="caption")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.MARGIN, sizes.GAP_LARGE, sizes.GAP_LARGE, sizes.GAP_LARGE)
        column.addWidget(self._title)
        column.addLayout(self._lines)
        column.addWidget(self._rest)
        self.hide()

    def show_drafts(self, drafts: tuple[FoundTreatment, ...]) -> None:
        """Offer these drafts."""
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, draft in enumerate(drafts[:MOST_SHOWN], start=1):
            line = _DraftLine(draft, self._words, number)
            line.chosen.connect(self.draft_chosen)
            self._lines.addWidget(line)
        one = "1 unsigned treatment" if len(drafts) == 1 else f"{len(drafts)} unsigned treatments"
        self._title.setText(one)
        self._rest.setText(f"{len(drafts) - MOST_SHOWN} more under Look up")
        self._rest.setVisible(len(drafts) > MOST_SHOWN)
        self.setVisible(bool(drafts))


class _DraftLine(QWidget):
    """Whose draft, of which day, and the button that goes on with it."""

    chosen = Signal(object)

    def __init__(self, draft: FoundTreatment, words: TreatmentWords, number: int) -> None:
        super().__init__()
        self._draft = draft
        name = f"{ObjectName.CONTINUE_DRAFT}.{number}"
        go_on = Button(name, "Continue", icon="next", help_text="Continue this treatment")
        go_on.clicked.connect(self._on_clicked)
        points = (
            "1 point given" if draft.points_given == 1 else f"{draft.points_given} points given"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP_LARGE)
        row.addWidget(ElidedLabel(draft.patient_name))
        row.addWidget(PlainLabel(f"{words.date(draft)} · {points}", kind="muted"))
        row.addStretch(1)
        row.addWidget(go_on)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._draft)
