"""Where resources and records lie, in a source tree or installed."""

from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def resources_folder() -> Path:
    """The folder of diagrams, reference tables and fonts, in the wheel or beside the package."""
    packaged = PACKAGE / "resources"
    return packaged if packaged.is_dir() else PACKAGE.parent / "resources"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The files of one clinic; names never hold patient text."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted records."""
        return self.root / "clinic.db"

    @property
    def journal(self) -> Path:
        """What the database was before the transaction under way; empty when there is none."""
        return self.root / "clinic.db-journal"

    @property
    def keys(self) -> Path:
        """The key file: without it the records cannot be read."""
        return self.root / "clinic.keys"

    @property
    def witness(self) -> Path:
        """Where the audit ended, written down outside the records."""
        return self.root / "clinic.witness"

    @property
    def next_keys(self) -> Path:
        """The key file of records that are being given another key; there only meanwhile."""
        return self.root / "clinic.keys.next"

    @property
    def next_database(self) -> Path:
        """The same records under another key; there only until they take the place of the old."""
        return self.root / "clinic.db.next"

    @property
    def backups(self) -> Path:
        """The folder of backups beside the records."""
        return self.root / "backups"

    @property
    def restoring(self) -> Path:
        """A backup that is about to take the place of the records; there only meanwhile."""
        return self.root / "clinic.restoring"

    @property
    def set_aside(self) -> Path:
        """The former files of records that a backup took the place of; never removed."""
        return self.root / "set aside"

    @property
    def tries(self) -> Path:
        """When sign-ins failed; no names."""
        return self.root / "clinic.tries"

    @property
    def lock(self) -> Path:
        """Held while a copy of the program works here."""
        return self.root / "clinic.lock"

    @property
    def logs(self) -> Path:
        """The folder of log files."""
        return self.root / "logs"

    @property
    def setting_up(self) -> Path:
        """A marker that exists only while a clinic is being set up."""
        return self.root / "clinic.setting-up"

    @property
    def holds_records(self) -> bool:
        """Whether a clinic was set up here; a set-up that was cut off does not count."""
        return not self.setting_up.exists() and (self.database.exists() or self.keys.exists())
