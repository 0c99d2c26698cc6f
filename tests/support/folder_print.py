"""A fingerprint of every file in a folder, to prove that nothing was touched."""

from hashlib import sha256
from pathlib import Path


def folder_print(folder: Path) -> dict[str, tuple[str, int]]:
    """Digest and time of change of each file, by name."""
    return {
        str(path.relative_to(folder)): (
            sha256(path.read_bytes()).hexdigest(),
            path.stat().st_mtime_ns,
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
