"""One-time codes of an authenticator app (TOTP, RFC 6238): six digits, a new one each 30 s."""

import hmac
import secrets
from base64 import b32encode
from datetime import datetime

from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

DIGITS = 6
STEP_SECONDS = 30
# RFC 4226 asks for 160 bits.
SECRET_BYTES = 20
# A clock may be one step off either way (RFC 6238, 5.2).
_SLACK = (0, -1, 1)
ISSUER = "injector_app"


def new_code_secret() -> bytes:
    """A fresh secret for one person's app."""
    return secrets.token_bytes(SECRET_BYTES)


def matching_step(secret: bytes, code: str, now: datetime, *, after: int) -> int | None:
    """The step the code is of, or None; a step that was used before is never taken again."""
    typed = "".join(code.split())
    present = int(now.timestamp()) // STEP_SECONDS
    for slack in _SLACK:
        step = present + slack
        if step > after and hmac.compare_digest(code_of_step(secret, step), typed.encode()):
            return step
    return None


def code_of_step(secret: bytes, step: int) -> bytes:
    """The six digits of one step of 30 s."""
    return _totp(secret).generate(step * STEP_SECONDS)


def written_secret(secret: bytes) -> str:
    """The secret as it is typed into an app: base32 in groups of four."""
    text = b32encode(secret).decode()
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def otpauth_uri(secret: bytes, *, account: str) -> str:
    """The secret as apps take it from a link."""
    return _totp(secret).get_provisioning_uri(account, ISSUER)


def _totp(secret: bytes) -> TOTP:
    # SHA-1 is what authenticator apps speak; within HMAC its weakness does not matter (RFC 6238).
    return TOTP(secret, DIGITS, SHA1(), STEP_SECONDS)  # noqa: S303
