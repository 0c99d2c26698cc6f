"""SaveBanner: says above the diagram that an edit is not stored, and offers what can be done."""

from PySide6.QtCore import QObject, Signal

from injector_app.gui.chart.save_state import NotSaved, Saved, SaveState
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.system.errors import RecordsProblem, Trouble

KEEP_MINE = "Keep what is on the screen"
TAKE_STORED = "Show what is stored"
SAVE_NOW = "Save now"


class SaveBanner(QObject):
    """The line beside Sign says it, too; a banner is seen while the eyes are on the diagram.

    Signals:
        retry_requested: try once more to store what is on the screen.
        keep_requested: store it in place of what somebody else stored meanwhile.
        take_requested: show what somebody else stored.
    """

    retry_requested = Signal()
    keep_requested = Signal()
    take_requested = Signal()

    def __init__(self, banner: ProblemBanner) -> None:
        super().__init__(banner)
        self._banner = banner
        self._said = ""

    def follow(self, state: SaveState) -> None:
        """Stay until the edit is stored; a try under way changes nothing."""
        match state:
            case NotSaved(problem=problem):
                self._show(problem)
            case Saved() if self._said and self._banner.text == self._said:
                self._banner.hide()
                self._said = ""
            case _:
                pass

    def _show(self, problem: Exception) -> None:
        self._banner.show_problem(problem)
        if is_changed_elsewhere(problem):
            self._banner.add_action("chart.keep_mine", KEEP_MINE, self.keep_requested.emit)
            self._banner.add_action("chart.take_stored", TAKE_STORED, self.take_requested.emit)
        else:
            self._banner.add_action("chart.save_now", SAVE_NOW, self.retry_requested.emit)
        self._said = self._banner.text


def is_changed_elsewhere(problem: Exception) -> bool:
    """Whether somebody else stored another version."""
    return isinstance(problem, RecordsProblem) and problem.trouble is Trouble.CHANGED_ELSEWHERE
