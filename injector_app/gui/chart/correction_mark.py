"""CorrectionMark: says above the diagram that what is charted is to correct a signed note."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from injector_app.domain.correction import Correction
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.shared import sizes
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName


class CorrectionMark(QFrame):
    """Stays as long as the draft is open, so that it is never taken for a new visit."""

    def __init__(self, document: ChartDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "demo")
        self._document = document
        self._words = ElidedLabel(kind="strong", name=ObjectName.CHART_CORRECTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.GAP_LARGE, sizes.GAP_SMALL, sizes.GAP_LARGE, sizes.GAP_SMALL)
        row.addWidget(self._words, 1)
        document.opened.connect(self._on_opened)
        self.hide()

    def _on_opened(self) -> None:
        correction = self._document.treatment.correction
        self._words.show_text("" if correction is None else mark_words(correction))
        self.setVisible(correction is not None)


def mark_words(correction: Correction) -> str:
    """Which note, what holds meanwhile, and why."""
    held = f"Corrects revision {correction.revision}, which holds until this is signed"
    return f"{held} \u00b7 {correction.reason}"
