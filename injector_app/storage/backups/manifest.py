"""Manifest: what a backup holds, in numbers and digests; nothing of any patient."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import file_digest
from pathlib import Path
from typing import Any

from injector_app.domain.backup import Backup

NAME = "manifest.json"
_FORMAT = "injector_app/backup/1"


@dataclass(frozen=True, slots=True)
class Manifest:
    """`files` gives the SHA-256 of each file; `backup` is what lists show."""

    backup: Backup
    program: str
    database_id: str
    files: Mapping[str, str]

    def to_bytes(self) -> bytes:
        """As it is written; a person can read it, too."""
        plain = {**asdict(self.backup), "at": self.backup.at.isoformat()}
        del plain["name"]
        whole = {"format": _FORMAT, "program": self.program, "database_id": self.database_id}
        return json.dumps({**whole, **plain, "files": dict(self.files)}, indent=1).encode()


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a backup; None where there is none that can be read."""
    try:
        plain = json.loads((folder / NAME).read_bytes())
        if plain["format"] != _FORMAT:
            return None
        return _from_plain(folder.name, plain)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _from_plain(name: str, plain: Mapping[str, Any]) -> Manifest:
    backup = Backup(
        name=name,
        at=datetime.fromisoformat(plain["at"]),
        size=int(plain["size"]),
        entries=int(plain["entries"]),
        schema=int(plain["schema"]),
        flaw=str(plain["flaw"]),
        is_before_upgrade=bool(plain["is_before_upgrade"]),
    )
    if backup.at.tzinfo is None:
        raise ValueError("naive time")
    files = {str(file): str(digest) for file, digest in plain["files"].items()}
    return Manifest(backup, str(plain["program"]), str(plain["database_id"]), files)


def digest_of(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
