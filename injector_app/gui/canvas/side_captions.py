"""SideCaptions: the patient's right and left, written on both sides of every diagram."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from injector_app.domain.diagram import Diagram
from injector_app.domain.side import Side
from injector_app.gui.shared.plain_label import PlainLabel

INSET = 16
WORDS = {Side.RIGHT: "Patient's RIGHT", Side.LEFT: "Patient's LEFT", Side.MIDLINE: ""}


class SideCaptions:
    """Two labels that stay where they are while the diagram is zoomed and panned."""

    def __init__(self, view: QWidget) -> None:
        self._left, self._right = (_caption(view) for _ in range(2))

    @property
    def words(self) -> tuple[str, str]:
        """What is written at the viewer's left and right."""
        return self._left.text(), self._right.text()

    def show_diagram(self, diagram: Diagram) -> None:
        """Name the sides of a diagram; a view of one side has it on both edges."""
        first = diagram.side or diagram.viewer_left
        self._left.setText(WORDS[first])
        self._right.setText(WORDS[diagram.side or first.other])

    def place(self, viewport: QRect) -> None:
        """Keep to the upper corners of the viewport."""
        for caption in (self._left, self._right):
            caption.adjustSize()
        self._left.move(viewport.left() + INSET, viewport.top() + INSET)
        right = viewport.right() - INSET - self._right.width()
        self._right.move(right, viewport.top() + INSET)
        for caption in (self._left, self._right):
            caption.raise_()


def _caption(view: QWidget) -> PlainLabel:
    caption = PlainLabel(kind="chip", parent=view)
    caption.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return caption
