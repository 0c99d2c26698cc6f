"""The way to the database key that one person has on one computer, without the password.

A random secret in the keyring of the system wraps the key; the slot lies outside the key file, in
the settings of that user of that computer, and travels in no backup. It is tied to the person's
password slot as it is: another password or another database key ends it.
"""

import hashlib
import json
import secrets
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from injector_app.keys.kdf_parameters import KEY_BYTES
from injector_app.keys.key_file import KeyFile, read_key_file
from injector_app.keys.key_file_text import slot_to_plain
from injector_app.keys.key_ring import Unlocked
from injector_app.keys.key_slot import NONCE_BYTES
from injector_app.system.atomic_file import write_whole
from injector_app.system.disk_trouble import disk_trouble
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.secret_store import SecretStore

_FORMAT = "injector_app/device/1"


def make_device_slot(place: Path, keys: Path, unlocked: Unlocked, store: SecretStore) -> None:
    """Let this computer open the records for the person of `unlocked`; proven before it is said.

    Raises:
        RecordsProblem: the keyring does not keep the secret, or the slot cannot be written.
    """
    secret, nonce = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(NONCE_BYTES)
    bound_to = _bound_to(read_key_file(keys), unlocked.slot_id)
    wrapped = AESGCM(secret).encrypt(nonce, bytes(unlocked.key), bound_to)
    if not store.write(_name(place), secret.hex()):
        raise RecordsProblem(Trouble.KEYRING_CLOSED)
    plain = {
        "format": _FORMAT,
        "slot": str(unlocked.slot_id),
        "nonce": nonce.hex(),
        "wrapped": wrapped.hex(),
    }
    with disk_trouble(place.parent):
        place.parent.mkdir(parents=True, exist_ok=True)
        write_whole(place, json.dumps(plain).encode())
    opened = open_device_slot(keys, place=place, store=store)
    is_whole = opened.key == unlocked.key
    opened.wipe()
    if not is_whole:
        raise RecordsProblem(Trouble.DEVICE_UNKNOWN)


def open_device_slot(keys: Path, *, place: Path, store: SecretStore) -> Unlocked:
    """The database key, for the person whom this computer knows.

    Raises:
        RecordsProblem: keyring or slot is gone, or the password or the database key was changed
            since; the password opens all the same.
    """
    key_file = read_key_file(keys)
    secret = store.read(_name(place))
    try:
        plain = json.loads(place.read_bytes())
        if plain["format"] != _FORMAT:
            raise RecordsProblem(Trouble.DEVICE_UNKNOWN)
        slot_id = UUID(plain["slot"])
        cipher = AESGCM(bytes.fromhex(secret or ""))
        key = bytearray(KEY_BYTES)
        # Straight into bytes that can be wiped.
        cipher.decrypt_into(
            bytes.fromhex(plain["nonce"]),
            bytes.fromhex(plain["wrapped"]),
            _bound_to(key_file, slot_id),
            key,
        )
    except (OSError, ValueError, KeyError, TypeError, InvalidTag) as problem:
        raise RecordsProblem(Trouble.DEVICE_UNKNOWN) from problem
    return Unlocked(key_file.database_id, slot_id, key)


def remove_device_slot(place: Path, store: SecretStore) -> None:
    """Let this computer open nothing any more."""
    place.unlink(missing_ok=True)
    store.remove(_name(place))


def _bound_to(key_file: KeyFile, slot_id: UUID) -> bytes:
    slot = key_file.slot(slot_id)
    if slot is None:
        raise RecordsProblem(Trouble.DEVICE_UNKNOWN)
    # Wrapped anew with every password, sealed anew with every database key.
    digest = hashlib.sha256(json.dumps(slot_to_plain(slot), sort_keys=True).encode()).hexdigest()
    return f"{_FORMAT}|{key_file.database_id}|{digest}".encode()


def _name(place: Path) -> str:
    return place.stem
