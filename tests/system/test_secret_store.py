"""The keyring of the system is asked with patience, and only one that encrypts."""

import sys
from types import ModuleType, SimpleNamespace

import pytest

from injector_app.system.secret_store import SystemSecrets, system_secrets


class Backend:
    """As the package keeps secrets, in memory; `fails` as a keyring that stays closed."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.fails = False

    def get_password(self, service: str, name: str) -> str | None:
        self._may_fail()
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, secret: str) -> None:
        self._may_fail()
        self.kept[service, name] = secret

    def delete_password(self, service: str, name: str) -> None:
        self._may_fail()
        del self.kept[service, name]

    def _may_fail(self) -> None:
        if self.fails:
            raise RuntimeError


def test_secret_is_kept_and_forgotten() -> None:
    secrets = SystemSecrets(Backend())
    assert secrets.write("a", "s3")
    assert secrets.read("a") == "s3"
    secrets.remove("a")
    secrets.remove("a")
    assert secrets.read("a") is None


def test_keyring_that_stays_closed_is_no_error() -> None:
    backend = Backend()
    backend.fails = True
    secrets = SystemSecrets(backend)
    assert (secrets.write("a", "s3"), secrets.read("a")) == (False, None)
    secrets.remove("a")


def chosen(monkeypatch: pytest.MonkeyPatch, module: str) -> bool:
    """Whether a keyring of this module is taken."""
    backend = type("Keyring", (Backend,), {"__module__": module})()
    package = ModuleType("keyring")
    package.__spec__ = SimpleNamespace()  # type: ignore[assignment]
    vars(package)["get_keyring"] = lambda: backend
    monkeypatch.setitem(sys.modules, "keyring", package)
    return system_secrets() is not None


def test_only_keyrings_of_the_system_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    assert chosen(monkeypatch, "keyring.backends.SecretService")
    assert not chosen(monkeypatch, "keyrings.alt.file")
    assert not chosen(monkeypatch, "keyring.backends.fail")


def test_without_the_package_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert system_secrets() is None
