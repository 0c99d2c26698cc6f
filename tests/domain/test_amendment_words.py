"""An entry is labelled for what it is, with its date, its reason and who signed it."""

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.amendment_words import amendment_words
from tests.domain.test_amendment import stored
from tests.support.amending import an_amendment
from tests.support.builders import a_clinic


def test_label_date_reason_and_signature() -> None:
    (words,) = amendment_words((stored(an_amendment(AmendmentKind.LATE_ENTRY), 1),), a_clinic())
    assert words.title == "1. Late entry"
    assert (words.text, words.reason) == ("Quillfish late entry", "Reason: Larkspur late entry")
    assert words.signed.startswith("Signed by Anna Ortiz, 11/20/2026")


def test_an_entry_about_an_entry_says_so() -> None:
    entries = (
        stored(an_amendment(), 1),
        stored(an_amendment(AmendmentKind.RETRACTION, about=1), 2),
    )
    titles = [words.title for words in amendment_words(entries, a_clinic())]
    assert titles == ["1. Addendum (RETRACTED by entry 2)", "2. Retraction, about entry 1"]
