"""SaveLine: whether what is on the screen is on the disk, in one line."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from injector_app.gui.chart.save_state import NotSaved, Saved, SaveState, is_conflict
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.restyle import set_look
from injector_app.wording.messages import describe

NOT_SAVED = "Not saved"


class SaveLine(QWidget):
    """Says "Saved" only after the commit.

    Signals:
        retry_requested: the person wants the save tried again.
    """

    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel(kind="muted", name=ObjectName.CHART_SAVE_STATE)
        self._retry = Button(ObjectName.CHART_SAVE_RETRY, "Save now")
        self._retry.clicked.connect(self.retry_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP)
        row.addWidget(self._words, 1)
        row.addWidget(self._retry)
        self._retry.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.full_text

    def show_state(self, state: SaveState) -> None:
        """Say how things stand."""
        self._words.show_text(_in_words(state))
        is_problem = isinstance(state, NotSaved)
        set_look(self._words, "kind", "problem" if is_problem else "muted")
        # Trying again does not solve a conflict; the banner asks whose version is kept.
        self._retry.setVisible(isinstance(state, NotSaved) and not is_conflict(state.problem))


def _in_words(state: SaveState) -> str:
    match state:
        case Saved(at=None):
            return "Saved"
        case Saved(at=datetime() as at):
            return f"Saved {at:%H:%M}"
        case NotSaved(problem=problem) if is_conflict(problem):
            return f"{NOT_SAVED}: changed elsewhere"
        case NotSaved(problem=problem):
            # The banner says the rest; there is no room for it beside the buttons.
            title = describe(problem).title
            says_it = title.startswith(NOT_SAVED)
            return title if says_it else f"{NOT_SAVED}: {title[:1].lower()}{title[1:]}"
        case _:
            return "Saving…"
