"""The signature says who, when, what it means, and over which bytes."""

from datetime import datetime

from injector_app.domain.note import MEANING, Signature
from injector_app.domain.signature_words import BEFORE_KEYS
from injector_app.reports.signature_block import SIGNED, signature_block
from tests.support.builders import a_clinician, a_note
from tests.support.pdf_text import all_text
from tests.support.printed import WIDTH, printed

AT = datetime.fromisoformat("2026-11-20T09:20:05-05:00")


def test_name_time_meaning_and_digest_are_printed() -> None:
    member = a_clinician()
    note = a_note(clinician=member, signature=Signature(member.id, "Anna Ortiz, MD", AT, MEANING))
    text = all_text(printed([signature_block(note.content, note.digest, WIDTH)]))
    assert text == (
        f"{SIGNED} Anna Ortiz, MD 11/20/2026 09:20 EST (UTC-05:00) {MEANING} "
        f"{BEFORE_KEYS} "
        f"SHA-256 of the signed record, revision 1 {note.digest}"
    )


def test_later_revision_names_the_one_before() -> None:
    note = a_note(number=2, previous_digest="ab" * 32)
    text = all_text(printed([signature_block(note.content, note.digest, WIDTH)]))
    assert "revision 2" in text
    assert "ab" * 32 in text
