"""The lines say what was found of the revision that is shown, and nothing where nothing was."""

from pytestqt.qtbot import QtBot

from injector_app.domain.note_history import NoteHistory
from injector_app.domain.signature_proof import NoteProofs, SignatureProof
from injector_app.domain.signature_words import BEFORE_KEYS
from injector_app.gui.note.proof_lines import PENDING, ProofLines
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.builders import a_note
from tests.support.window import find


def test_a_note_from_before_keys_says_so(qtbot: QtBot) -> None:
    lines = ProofLines()
    qtbot.addWidget(lines)
    proof, reviews = (
        find(lines, name, PlainLabel) for name in (ObjectName.NOTE_PROOF, ObjectName.NOTE_REVIEWS)
    )
    content = a_note().content
    lines.show_proof(content, NoteHistory(proofs=NoteProofs((SignatureProof(),))))
    assert (proof.text(), reviews.isHidden()) == (BEFORE_KEYS, True)
    lines.show_proof(content, NoteHistory(awaits_review=True))
    assert (proof.isHidden(), reviews.text()) == (True, PENDING)
