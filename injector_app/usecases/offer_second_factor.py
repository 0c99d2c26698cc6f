"""Offer a second factor: a secret for the authenticator app, not in use yet."""

from injector_app.domain.permissions import Action, require
from injector_app.keys.one_time_code import new_code_secret, otpauth_uri, written_secret
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.answers import OfferedFactor
from injector_app.work.context import Work


def offer_second_factor(work: Work, *, password: str) -> OfferedFactor:
    """A fresh secret; nothing is stored before a code proves that the app has it.

    Raises:
        RecordsProblem: the password is wrong.
    """
    require(work.person, Action.OWN_ACCOUNT)
    if not work.prove(password):
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
    secret = new_code_secret()
    # Telephones show and back up the name: it must not tell which clinic this is.
    uri = otpauth_uri(secret, account=work.person.sign_in)
    return OfferedFactor(secret, written_secret(secret), uri)
