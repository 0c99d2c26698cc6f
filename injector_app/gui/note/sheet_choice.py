"""SheetChoice: which of the documents is exported, opened or printed."""

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from injector_app.domain.note_variant import NoteVariant
from injector_app.gui.shared.field import Field
from injector_app.wording.layout_words import SHEETS

NAME = "note.sheet"


class SheetChoice(QWidget):
    """The note itself until another is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "clear")
        self._box = QComboBox()
        for variant, words in SHEETS.items():
            self._box.addItem(words, variant)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Field("Document", self._box, name=NAME))

    @property
    def variant(self) -> NoteVariant:
        """What is chosen."""
        return NoteVariant(self._box.currentData())

    @property
    def words(self) -> str:
        """How it is called."""
        return SHEETS[self.variant]

    def choose(self, variant: NoteVariant) -> None:
        """Choose one."""
        self._box.setCurrentIndex(list(SHEETS).index(variant))
