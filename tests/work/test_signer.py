"""The acting person signs with one key, made at the first signing and kept from then on."""

from injector_app.storage.audit_heads import last_head
from injector_app.work.context import Work
from injector_app.work.signer import open_signer, written_head
from tests.support.audit_lines import audit_actions
from tests.support.charting import a_signed_note
from tests.support.clinic import PASSWORD


def test_the_key_is_made_once(work: Work) -> None:
    first = a_signed_note(work)
    second = a_signed_note(work, first.content.patient)
    assert first.content.signature.key == second.content.signature.key
    assert audit_actions(work).count("make signing key") == 1


def test_the_mark_names_key_and_log(work: Work) -> None:
    personal_key = work.personal_key(PASSWORD)
    assert personal_key is not None
    assert work.personal_key("not this one at all") is None
    with work.records.writing() as transaction:
        signer = open_signer(work, transaction, personal_key)
        mark = signer.mark("I was there.", asks_review=True)
        assert mark.log == written_head(last_head(transaction))
    assert (mark.key, mark.asks_review) == (signer.key.public, True)
    assert written_head(None) == ""
