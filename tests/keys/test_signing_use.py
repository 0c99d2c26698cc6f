"""Only certificates made for signing documents, with keys that readers know."""

from collections.abc import Sequence

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256K1, SECP521R1, generate_private_key
from cryptography.x509 import ObjectIdentifier
from cryptography.x509.oid import ExtendedKeyUsageOID as Use

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.keys.signing_use import require_signing_use
from tests.support.certificates import Made, made

DOCUMENTS = ObjectIdentifier("1.3.6.1.5.5.7.3.36")


def refused(each: Made) -> Rule | None:
    try:
        require_signing_use(each.certificate, each.key)
    except RuleBroken as problem:
        return problem.rule
    return None


@pytest.mark.parametrize("uses", [(), (DOCUMENTS,), (Use.EMAIL_PROTECTION, Use.CLIENT_AUTH)])
def test_for_documents(uses: Sequence[ObjectIdentifier]) -> None:
    assert refused(made(uses=uses)) is None


@pytest.mark.parametrize("uses", [(Use.SERVER_AUTH,), (Use.TIME_STAMPING,)])
def test_for_something_else(uses: Sequence[ObjectIdentifier]) -> None:
    assert refused(made(uses=uses)) is Rule.CERTIFICATE_NOT_FOR_SIGNING


def test_curves_that_readers_know() -> None:
    assert refused(made(generate_private_key(SECP521R1()))) is None
    assert refused(made(generate_private_key(SECP256K1()))) is Rule.CERTIFICATE_KEY_UNFIT
