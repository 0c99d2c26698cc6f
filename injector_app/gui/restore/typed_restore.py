"""TypedRestore: what restoring a backup asks for, as typed."""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class TypedRestore:
    """Which backup, and what opens it: a password or the recovery key."""

    source: Path
    sign_in: str
    password: str = field(repr=False)
    recovery_key: str = field(repr=False)
