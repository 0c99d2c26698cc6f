"""A computer is trusted with the password, where the clinic allows it and the keyring keeps it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.keys.sign_in_tries import read_tries
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.known_device import known_device
from injector_app.usecases.trust_device import trust_device
from injector_app.work.context import Work
from injector_app.work.device_place import device_place
from tests.support.clinic import PASSWORD
from tests.support.secrets_in_memory import Secrets


@pytest.fixture
def letting(work: Work) -> Iterator[Work]:
    """A clinic that lets computers be trusted."""
    yield replace(work, policy=ClinicPolicy(device_sign_in=True))
    device_place(work.door.folder).unlink(missing_ok=True)


def test_it_is_off_as_set_up(work: Work) -> None:
    with pytest.raises(RuleBroken) as raised:
        trust_device(work, password=PASSWORD, store=Secrets())
    assert raised.value.rule is Rule.DEVICE_NOT_ALLOWED
    assert not known_device(work.door.folder)


def test_wrong_password_trusts_nothing_and_counts(letting: Work) -> None:
    secrets = Secrets()
    with pytest.raises(RecordsProblem):
        trust_device(letting, password="not the password", store=secrets)
    assert (known_device(letting.door.folder), secrets.kept) == (False, {})
    assert read_tries(letting.door.folder.tries).failed == 1


def test_closed_keyring_is_said(letting: Work) -> None:
    with pytest.raises(RecordsProblem) as raised:
        trust_device(letting, password=PASSWORD, store=Secrets(is_open=False))
    assert raised.value.trouble is Trouble.KEYRING_CLOSED
    assert not known_device(letting.door.folder)


def test_slot_holds_neither_key_nor_name_nor_secret(letting: Work) -> None:
    secrets = Secrets()
    trust_device(letting, password=PASSWORD, store=secrets)
    written = device_place(letting.door.folder).read_text("utf-8")
    (secret,) = secrets.kept.values()
    for private in (letting.door.unlocked.key.hex(), letting.person.sign_in + '"', secret):
        assert private not in written
