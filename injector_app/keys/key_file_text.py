"""Slots as the plain values of the key file, and back."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from injector_app.keys.kdf_parameters import KdfParameters
from injector_app.keys.key_seal import PUBLIC_BYTES, SEALED_BYTES, Seal
from injector_app.keys.key_slot import NONCE_BYTES, SALT_BYTES, WRAPPED_BYTES, KeySlot, SlotKind


def slot_to_plain(slot: KeySlot) -> dict[str, Any]:
    """A slot as JSON keeps it."""
    plain: dict[str, Any] = {
        "id": str(slot.id),
        "kind": slot.kind.value,
        "tag": slot.tag,
        "kdf": "argon2id",
        "memory_kib": slot.kdf.memory_kib,
        "passes": slot.kdf.passes,
        "lanes": slot.kdf.lanes,
        "salt": _text(slot.salt),
        "nonce": _text(slot.nonce),
    }
    if slot.seal is None:
        # As the first format had it: the database key, wrapped under the password.
        return {**plain, "wrapped_key": _text(slot.wrapped)}
    return {
        **plain,
        "wrapped": _text(slot.wrapped),
        "public": _text(slot.seal.public),
        "ephemeral": _text(slot.seal.ephemeral),
        "sealed_key": _text(slot.seal.sealed_key),
    }


def slot_from_plain(plain: Mapping[str, Any]) -> KeySlot:
    """What `slot_to_plain` gave; any of KeyError, TypeError and ValueError means damage."""
    seal = _seal_from_plain(plain) if "public" in plain else None
    return KeySlot(
        id=UUID(plain["id"]),
        kind=SlotKind(plain.get("kind", SlotKind.PASSWORD)),
        tag=int(plain["tag"]),
        kdf=KdfParameters(
            memory_kib=int(plain["memory_kib"]),
            passes=int(plain["passes"]),
            lanes=int(plain["lanes"]),
        ),
        salt=_bytes(plain["salt"], SALT_BYTES),
        nonce=_bytes(plain["nonce"], NONCE_BYTES),
        wrapped=_bytes(plain["wrapped" if seal else "wrapped_key"], WRAPPED_BYTES),
        seal=seal,
    )


def _seal_from_plain(plain: Mapping[str, Any]) -> Seal:
    return Seal(
        public=_bytes(plain["public"], PUBLIC_BYTES),
        ephemeral=_bytes(plain["ephemeral"], PUBLIC_BYTES),
        sealed_key=_bytes(plain["sealed_key"], SEALED_BYTES),
    )


def _text(data: bytes) -> str:
    return b64encode(data).decode()


def _bytes(text: str, length: int) -> bytes:
    data = b64decode(text, validate=True)
    if len(data) != length:
        raise ValueError(length)
    return data
