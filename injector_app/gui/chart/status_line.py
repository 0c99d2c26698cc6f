"""StatusLine: why something was not done, and what lies under the pointer."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName


class StatusLine(QFrame):
    """A quiet line under the canvas; a hint stays until the next act."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status")
        self._hint = ElidedLabel(kind="strong", name=ObjectName.CHART_STATUS)
        self._pointed = ElidedLabel(kind="muted", name=ObjectName.CHART_POINTED)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.GAP_LARGE, 0, sizes.GAP_LARGE, 0)
        row.addWidget(self._hint)
        row.addStretch(1)
        row.addWidget(self._pointed)
        self.setFixedHeight(34)

    @property
    def hint(self) -> str:
        """Why something was not done."""
        return self._hint.full_text

    def show_hint(self, text: str) -> None:
        """Say why something was not done; "" takes it back."""
        if text != self.hint:
            self._hint.show_text(text)

    def show_pointed(self, text: str) -> None:
        """Say what lies under the pointer."""
        if text != self._pointed.full_text:
            self._pointed.show_text(text)
