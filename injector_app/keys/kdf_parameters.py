"""KdfParameters: how much work one try of a password costs."""

from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw

from injector_app.keys.password_rule import normal_password

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """Cost of Argon2id (RFC 9106): memory, passes over it, lanes."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    @property
    def are_bearable(self) -> bool:
        """Whether a try is neither so cheap as to be guessed nor so dear as to hang sign-in."""
        return (
            _LEAST.memory_kib <= self.memory_kib <= _MOST.memory_kib
            and _LEAST.passes <= self.passes <= _MOST.passes
            and _LEAST.lanes <= self.lanes <= _MOST.lanes
        )

    def derive(self, password: str, salt: bytes) -> bytes:
        """The key of 256 bits that a password and a salt give; costs a quarter of a second."""
        return hash_secret_raw(
            # A lone surrogate is no character, but typing one must be refused, not crash.
            secret=normal_password(password).encode("utf-8", "surrogatepass"),
            salt=salt,
            time_cost=self.passes,
            memory_cost=self.memory_kib,
            parallelism=self.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )


_LEAST = KdfParameters(memory_kib=64 * 1024, passes=3, lanes=1)
_MOST = KdfParameters(memory_kib=1024 * 1024, passes=20, lanes=4)
