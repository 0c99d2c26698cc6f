"""EditTreatment: the one undo command; the treatment before and after. See decision 0002."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from injector_app.domain.treatment import Treatment

MERGEABLE = 1
NOT_MERGEABLE = -1


class EditTreatment(QUndoCommand):
    """Shows one value or the other; edits of one merge key in a row become one step."""

    def __init__(
        self,
        show: Callable[[Treatment], None],
        *,
        before: Treatment,
        after: Treatment,
        text: str,
        merge_key: str = "",
    ) -> None:
        super().__init__(text)
        self.before = before
        self.after = after
        self.merge_key = merge_key
        self._show = show

    def redo(self) -> None:
        """Show the treatment with the edit."""
        self._show(self.after)

    def undo(self) -> None:
        """Show the treatment without it."""
        self._show(self.before)

    def id(self) -> int:
        """Qt asks only commands of one id to merge."""
        return MERGEABLE if self.merge_key else NOT_MERGEABLE

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over the outcome of the next edit of the same thing."""
        if not isinstance(other, EditTreatment) or other.merge_key != self.merge_key:
            return False
        self.after = other.after
        self.setText(other.text())
        self.setObsolete(self.before == self.after)
        return True
