"""WayIn: what opens a backup or the records: a password or the recovery key."""

from dataclasses import dataclass, field
from pathlib import Path

from injector_app.keys.key_ring import Unlocked, unlock, unlock_by_recovery


@dataclass(frozen=True, slots=True)
class WayIn:
    """The sign-in name with its password, or with the recovery key."""

    sign_in: str
    password: str = field(default="", repr=False)
    recovery_key: str = field(default="", repr=False)

    def unlock(self, keys: Path) -> Unlocked:
        """The database key, from a key file.

        Raises:
            RecordsProblem: it does not open that key file.
            RuleBroken: the recovery key is mistyped.
        """
        if self.recovery_key.strip():
            return unlock_by_recovery(keys, self.recovery_key)
        return unlock(keys, sign_in=self.sign_in, password=self.password)
