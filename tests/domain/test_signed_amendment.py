"""An entry comes back as signed, and a changed letter is noticed."""

import pytest

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.signed_amendment import (
    SignedAmendment,
    sign_amendment,
    without_typed_text,
)
from tests.domain.test_amendment import stored
from tests.support.amending import an_amendment


@pytest.mark.parametrize("kind", AmendmentKind)
def test_it_says_what_was_signed(kind: AmendmentKind) -> None:
    entry = stored(an_amendment(kind), 3)
    signed = sign_amendment(entry)
    assert signed.is_intact
    assert signed.content == entry


def test_no_letter_can_be_changed_unseen() -> None:
    signed = sign_amendment(stored(an_amendment(), 1))
    text = signed.canonical
    changed = [
        SignedAmendment(text[:place] + chr(ord(text[place]) ^ 1) + text[place + 1 :], signed.digest)
        for place in range(len(text))
    ]
    assert len(changed) > 400
    assert [each for each in changed if each.is_intact] == []


def test_without_what_was_typed_it_says_that_it_is_not_whole() -> None:
    signed = sign_amendment(stored(an_amendment(), 1))
    seen = without_typed_text(signed)
    assert (seen.content.draft.text, seen.content.draft.reason) == ("", "")
    assert seen.digest == signed.digest
    assert not seen.is_intact
    assert "Quillfish" not in seen.canonical
