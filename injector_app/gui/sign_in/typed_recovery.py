"""TypedRecovery: what coming in by the recovery key asks for, as typed."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TypedRecovery:
    """Whose password is replaced, and by what."""

    sign_in: str
    recovery_key: str = field(repr=False)
    password: str = field(repr=False)
