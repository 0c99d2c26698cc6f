"""ProofLines: what the check of the signatures found, above who signed when."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from injector_app.domain.amendment import standing_reviews
from injector_app.domain.moment_words import moment_words
from injector_app.domain.note import NoteContent
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.signature_words import key_words, proof_words
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.restyle import set_look

PENDING = "Counter-signature pending."


class ProofLines(QWidget):
    """One line for the revision that is shown, one for each counter-signature of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "clear")
        self._proof = PlainLabel(name=ObjectName.NOTE_PROOF).wrapped().selectable()
        self._key = PlainLabel(kind="caption").wrapped().selectable()
        self._reviews = PlainLabel(name=ObjectName.NOTE_REVIEWS).wrapped().selectable()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP)
        for line in (self._proof, self._key, self._reviews):
            column.addWidget(line)

    def show_proof(self, content: NoteContent, history: NoteHistory) -> None:
        """Say of this revision what was found; nothing where nothing was checked."""
        proof = history.proof(content.number)
        self._proof.setVisible(proof is not None)
        if proof is not None:
            words = proof_words(proof, content.signature, content.clinic)
            set_look(self._proof, "kind", "strong" if proof.is_valid else "alert")
            self._proof.setText(words)
        key = content.signature.key
        self._key.setText(f"Key {key_words(key)}")
        self._key.setVisible(bool(key))
        reviews = "\n".join(_reviews(content, history))
        self._reviews.setText(reviews)
        self._reviews.setVisible(bool(reviews))


def _reviews(content: NoteContent, history: NoteHistory) -> list[str]:
    entries = [each.content for each in history.amendments]
    lines = [
        f"Counter-signed: {each.signature.name},"
        f" {moment_words(each.signature.signed_at, content.clinic)}. {each.signature.meaning}"
        for each in standing_reviews(entries, revision=content.number)
    ]
    is_newest = content.number == history.revisions
    return [*lines, PENDING] if history.awaits_review and is_newest else lines
