"""SheetChoice: which of the documents is exported, opened or printed, and in which language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from injector_app.domain.language.language import Language
from injector_app.domain.note_variant import NoteVariant
from injector_app.gui.shared.field import Field
from injector_app.wording.language_words import AS_THE_CLINIC, LANGUAGES
from injector_app.wording.layout_words import SHEETS

NAME, LANGUAGE = "note.sheet", "note.language"


class SheetChoice(QWidget):
    """The note itself, as the clinic has them printed, until another is chosen.

    Signals:
        changed: another document or language is chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "clear")
        self._box = QComboBox()
        for variant, words in SHEETS.items():
            self._box.addItem(words, variant)
        self._languages = QComboBox()
        self._languages.addItem(AS_THE_CLINIC)
        for language, words in LANGUAGES.items():
            self._languages.addItem(words, language)
        for box in (self._box, self._languages):
            box.currentIndexChanged.connect(self.changed)
            # The longest name would decide how wide the side of the page is.
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Field("Document", self._box, name=NAME))
        column.addWidget(Field("Language", self._languages, name=LANGUAGE))

    @property
    def variant(self) -> NoteVariant:
        """What is chosen."""
        return NoteVariant(self._box.currentData())

    @property
    def language(self) -> Language | None:
        """The one for this document; None for that of the clinic."""
        chosen = self._languages.currentData()
        return None if chosen is None else Language(chosen)

    @property
    def words(self) -> str:
        """How it is called."""
        return SHEETS[self.variant]

    def choose(self, variant: NoteVariant) -> None:
        """Choose one."""
        self._box.setCurrentIndex(list(SHEETS).index(variant))

    def speak(self, language: Language | None) -> None:
        """Choose a language."""
        self._languages.setCurrentIndex([None, *LANGUAGES].index(language))
