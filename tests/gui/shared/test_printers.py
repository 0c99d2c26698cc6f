"""A note goes to the print system as the bytes that were written, under a title that is mute."""

import sys
from pathlib import Path

import pytest

from injector_app.gui.shared.printers import PrintChoice, Printers

FAKE_LP = """#!{python}
import pathlib, sys
pathlib.Path({log!r}).write_text("\\n".join(sys.argv[1:]))
sys.exit({code})
"""


KEEPING_LP = """#!{python}
import pathlib, sys
pathlib.Path({log!r}).write_bytes(sys.stdin.buffer.read() + " ".join(sys.argv[1:]).encode())
"""


def install_lp(folder: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> Path:
    log = folder / "arguments"
    command = folder / "lp"
    command.write_text(FAKE_LP.format(python=sys.executable, log=str(log), code=code), "utf-8")
    command.chmod(0o700)
    monkeypatch.setenv("PATH", str(folder))
    return log


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
@pytest.mark.parametrize(("code", "was_taken"), [(0, True), (1, False)])
def test_file_is_handed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, was_taken: object
) -> None:
    log = install_lp(tmp_path, monkeypatch, code)
    note = tmp_path / "x.pdf"
    assert Printers().send(note, PrintChoice("desk; rm -rf", 2), title="1001") is was_taken
    assert log.read_text("utf-8").splitlines() == [
        "-d", "desk; rm -rf", "-n", "2", "-t", "1001", "--", str(note)
    ]  # fmt: skip


def test_without_a_print_system_nothing_is_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not Printers().is_any()
    assert not Printers().send(tmp_path / "x.pdf", PrintChoice("desk", 1), title="1001")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")
def test_bytes_are_handed_over_without_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = install_lp(tmp_path, monkeypatch, 0)
    (tmp_path / "lp").write_text(KEEPING_LP.format(python=sys.executable, log=str(log)), "utf-8")
    assert Printers().send_bytes(b"%PDF ", PrintChoice("desk", 1), title="Sheet")
    assert log.read_bytes() == b"%PDF -d desk -n 1 -t Sheet"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["arguments", "lp"]
