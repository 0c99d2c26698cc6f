"""Every refusal of a certificate says what to do next, and none echoes a passphrase."""

from injector_app.domain.errors import Rule
from injector_app.wording.certificate_messages import CERTIFICATE_MESSAGES


def test_every_rule_about_certificates_has_words() -> None:
    about = {rule for rule in Rule if rule.value.startswith("certificate-")}
    assert about == set(CERTIFICATE_MESSAGES)
    for title, sentence, next_step in CERTIFICATE_MESSAGES.values():
        assert title
        assert next_step.endswith(".")
        assert "{passphrase}" not in sentence
