"""SmallPictures: the views that a treatment used, each with its marks, a thumb wide."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from injector_app.domain.catalog import Catalog
from injector_app.domain.diagram import Diagram
from injector_app.domain.treatment import Treatment
from injector_app.gui.canvas.art_shelf import ArtShelf
from injector_app.gui.canvas.mark_colours import mark_colours_of
from injector_app.gui.canvas.marked_picture import paint_marks
from injector_app.gui.shared.theme import Look
from injector_app.wording.mark_words import count_words

SIZE = QSize(58, 72)
# A mark is almost six pixels wide: a disc and a ring are told apart, and neighbours stay two.
MARK_SCALE = 0.28


@dataclass(frozen=True, slots=True)
class SmallPicture:
    """One view; `words` say what it shows to whoever does not see it."""

    words: str
    pixmap: QPixmap


class SmallPictures:
    """Keeps each bare view, so that a step to another treatment only paints marks.

    Drawing a view for the first time takes some 30 ms: one at a time lets keys in between.
    """

    def __init__(self, catalog: Catalog, look: Look) -> None:
        self._catalog, self._look = catalog, look
        self._shelf = ArtShelf(catalog)
        self._bare: dict[object, QPixmap] = {}

    def draw_next(self, treatment: Treatment, density: float) -> bool:
        """Draw one view that was not drawn yet; whether there was one."""
        for diagram in self._diagrams(treatment):
            if self._wish(diagram, density) not in self._bare:
                self._view(diagram, density)
                return True
        return False

    def is_ready(self, treatment: Treatment, density: float) -> bool:
        """Whether every view is drawn."""
        wishes = (self._wish(diagram, density) for diagram in self._diagrams(treatment))
        return all(wish in self._bare for wish in wishes)

    def of(self, treatment: Treatment, density: float) -> tuple[SmallPicture, ...]:
        """One for each view in use, in the order of first use."""
        return tuple(self._one(treatment, each, density) for each in self._diagrams(treatment))

    def _diagrams(self, treatment: Treatment) -> tuple[Diagram, ...]:
        drawings = (self._catalog.drawing(each) for each in treatment.chart.drawings)
        return tuple(each for each in drawings if each is not None)

    def _one(self, treatment: Treatment, diagram: Diagram, density: float) -> SmallPicture:
        numbered = treatment.chart.numbered()
        marks = [(n, point) for n, point in numbered if point.drawing_id == diagram.drawing_id]
        picture = QPixmap(self._view(diagram, density))
        paint_marks(picture, marks, mark_colours_of(self._look.theme), MARK_SCALE)
        return SmallPicture(f"{diagram.name}: {count_words(p for _, p in marks)}", picture)

    def _view(self, diagram: Diagram, density: float) -> QPixmap:
        wish = self._wish(diagram, density)
        if wish not in self._bare:
            self._bare[wish] = self._shelf.thumbnail(diagram, self._look.theme, SIZE, density)
        return self._bare[wish]

    def _wish(self, diagram: Diagram, density: float) -> object:
        return diagram.drawing_id, self._look.theme, density
