"""After closing, the key is nowhere in the memory of the process (A8)."""

import secrets
import sys
from pathlib import Path

import pytest

from injector_app.keys.key_file import KeyFile, write_key_file
from injector_app.keys.key_slot import SlotOwner, unwrap_secret, wrap_key
from injector_app.storage.records import create_records
from injector_app.system.paths import DataFolder
from tests.support.builders import A_PASSWORD
from tests.support.processes import output_of
from tests.support.records import A_DATABASE_ID, AN_AUDIT_KEY

ROUNDS = 100
SCRIPT = Path(__file__).with_name("key_in_memory.py")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux"),
]


def found(tmp_path: Path, fault: str) -> list[int]:
    """Raw, and hexadecimal of either case."""
    key, secret = secrets.token_bytes(32), tmp_path / "secret"
    create_records(
        DataFolder(tmp_path), key=key, audit_key=AN_AUDIT_KEY, database_id=A_DATABASE_ID
    ).close()
    slot = wrap_key(key, SlotOwner(A_DATABASE_ID, "ann"), password=A_PASSWORD)
    write_key_file(DataFolder(tmp_path).keys, KeyFile(A_DATABASE_ID, 1, (slot,)))
    private = unwrap_secret(slot, database_id=A_DATABASE_ID, password=A_PASSWORD)
    assert private is not None
    (tmp_path / "private").write_bytes(private)
    secret.write_bytes(bytes(byte ^ 0xFF for byte in key))
    code = f"import runpy, sys; runpy.run_path({str(SCRIPT)!r}, run_name='__main__')"
    (line,) = output_of(code, tmp_path, secret, ROUNDS, fault)
    counts = [int(part) for part in line.split()]
    print(f"after {ROUNDS} rounds: raw, hex, HEX = {counts}")  # noqa: T201 - the count to report
    return counts


def test_key_is_nowhere_after_a_hundred_rounds(tmp_path: Path) -> None:
    assert found(tmp_path, "none") == [0, 0, 0]


def test_key_that_is_kept_is_found_each_time(tmp_path: Path) -> None:
    """The control."""
    assert found(tmp_path, "kept")[0] >= ROUNDS
