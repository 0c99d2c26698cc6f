"""Forgetting needs nobody to be known; more in test_sign_in_by_device."""

from injector_app.usecases.forget_device import forget_device
from injector_app.work.context import Work
from tests.support.secrets_in_memory import Secrets


def test_secret_without_a_slot_is_removed_all_the_same(work: Work) -> None:
    secrets = Secrets()
    forget_device(work, store=secrets)
    assert secrets.kept == {}
