"""ReasonLine: why the chosen points were not given; in sight only while that is so."""

from PySide6.QtWidgets import QWidget

from injector_app.domain.point import PointState
from injector_app.domain.point_states import with_state
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_words import points_in_words
from injector_app.gui.chart.selection import Selection
from injector_app.gui.chart.value_line import ValueLine
from injector_app.gui.shared.object_names import ObjectName


class ReasonLine(ValueLine):
    """One reason for all chosen points; required before the note can be signed."""

    def __init__(
        self, document: ChartDocument, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__("Why was it not given?", parent)
        self._document = document
        self._selection = selection
        self.setObjectName(ObjectName.POINT_REASON)
        self.setAccessibleName("Reason why it was not given")
        self.committed.connect(self._on_committed)
        selection.changed.connect(self._follow)
        document.settled.connect(self._follow)
        self._follow()

    def _on_committed(self, text: str) -> None:
        if not self._selection.ids:
            # The line is left because its points were deleted.
            self.restore()
            return
        words = points_in_words(self._selection.numbers)
        after = with_state(
            self._document.treatment, self._selection.ids, PointState.NOT_GIVEN, reason=text
        )
        self._document.edit(after, f"reason of {words}")

    def _follow(self) -> None:
        points = self._selection.points
        is_for_them = bool(points) and all(p.state is PointState.NOT_GIVEN for p in points)
        self.setVisible(is_for_them)
        if is_for_them:
            reasons = {point.reason for point in points}
            self.show_value(reasons.pop() if len(reasons) == 1 else "")
