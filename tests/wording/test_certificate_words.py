"""What is said of a certificate and of a signature names days as the clinic writes them."""

from datetime import UTC, datetime, timedelta

import pytest

from injector_app.domain.certificate import CertificateFacts
from injector_app.domain.file_signature import FileSignature, SignatureState
from injector_app.wording.certificate_words import certificate_lines, signature_line, time_words
from tests.support.builders import a_clinic

SINCE, UNTIL = datetime(2026, 1, 5, 12, tzinfo=UTC), datetime(2027, 1, 5, 12, tzinfo=UTC)
FACTS = CertificateFacts("Lake", "Authority", SINCE, UNTIL, "0123456789abcdef" * 4)


def test_lines_of_a_certificate() -> None:
    lines = dict(certificate_lines(FACTS, a_clinic()))
    assert lines["In the name of"] == "Lake"
    assert lines["Issued by"] == "Authority"
    assert lines["Valid"] == "01/05/2026 to 01/05/2027"
    assert lines["SHA-256"].startswith("01234567 89abcdef 01234567")


def test_whether_it_can_be_signed_with_today() -> None:
    assert time_words(FACTS, SINCE) == ""
    assert "not valid yet" in time_words(FACTS, SINCE - timedelta(days=1))
    assert "expired" in time_words(FACTS, UNTIL + timedelta(days=1))


@pytest.mark.parametrize("state", SignatureState)
def test_every_state_has_words_that_differ(state: SignatureState) -> None:
    said = {
        each: signature_line(FileSignature(each, FACTS, SINCE), a_clinic())
        for each in SignatureState
    }
    assert len(set(said.values())) == len(SignatureState)
    assert said[state].startswith("Digital signature: ")
    assert "{" not in said[state]
    assert ("Lake" in said[state]) is True


def test_what_could_not_be_read_is_told_without_a_name() -> None:
    said = signature_line(FileSignature(SignatureState.ALTERED), a_clinic())
    assert "changed after it was signed, or its signature is damaged" in said
