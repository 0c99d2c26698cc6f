"""Names in a certificate are shown, never obeyed."""

from cryptography.hazmat.primitives.hashes import SHA256

from injector_app.keys.certificate_facts import certificate_facts
from tests.support.certificates import CLINIC, FROM, UNTIL, a_certificate, made


def test_whose_from_whom_and_how_long() -> None:
    certificate = a_certificate().certificate
    facts = certificate_facts(certificate)
    assert (facts.subject, facts.issuer) == (CLINIC, CLINIC)
    assert (facts.valid_from, facts.valid_until) == (FROM, UNTIL)
    assert facts.fingerprint == certificate.fingerprint(SHA256()).hex()


def test_letters_that_turn_or_hide_a_name_are_shown_as_such() -> None:
    assert certificate_facts(made(name="Lake\u202eside\u200b").certificate).subject == (
        "Lake\ufffdside\ufffd"
    )
