"""SecretStore: where the system keeps small secrets for the person who is logged in to it."""

import importlib
import importlib.util
from typing import Any, Protocol

_SERVICE = "injector_app"
# What the system itself encrypts. Others, as a file of plain text, would give the secret away.
_TRUSTED = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
)


class SecretStore(Protocol):
    """Every method may find that the store is gone; reading says None then."""

    def read(self, name: str) -> str | None:
        """The secret, or None."""

    def write(self, name: str, secret: str) -> bool:
        """Keep a secret; whether it is kept."""

    def remove(self, name: str) -> None:
        """Forget a secret, if it is there."""


class SystemSecrets:
    """The keyring of the system, through the optional package `keyring`."""

    def __init__(self, backend: Any) -> None:  # noqa: ANN401 - of a package that may be absent
        self._backend = backend

    def read(self, name: str) -> str | None:
        """The secret, or None when it is gone or the keyring stays closed."""
        try:
            found = self._backend.get_password(_SERVICE, name)
        except Exception:  # noqa: BLE001 - each system has errors of its own; the password opens
            return None
        return None if found is None else str(found)

    def write(self, name: str, secret: str) -> bool:
        """Keep a secret; whether it can be read again."""
        try:
            self._backend.set_password(_SERVICE, name, secret)
        except Exception:  # noqa: BLE001 - each system has errors of its own
            return False
        return self.read(name) == secret

    def remove(self, name: str) -> None:
        """Forget a secret, if it is there and the keyring is open."""
        try:
            self._backend.delete_password(_SERVICE, name)
        except Exception:  # noqa: BLE001 - what is not there is forgotten
            return


def system_secrets() -> SecretStore | None:
    """The keyring of this system, or None without the package or without one to be trusted."""
    if importlib.util.find_spec("keyring") is None:
        return None
    try:
        chosen = importlib.import_module("keyring").get_keyring()
    except Exception:  # noqa: BLE001 - a system without a keyring is nothing unusual
        return None
    for backend in (chosen, *getattr(chosen, "backends", ())):
        if type(backend).__module__ in _TRUSTED:
            return SystemSecrets(backend)
    return None
