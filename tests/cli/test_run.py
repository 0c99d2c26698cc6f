"""Whatever goes wrong, a command says so in one line and leaves the records as they were."""

import getpass
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from injector_app.cli import password
from injector_app.system.folder_lock import FolderLock
from injector_app.system.paths import PACKAGE, DataFolder
from tests.support.shell import INIT, PASSWORD, Shell

SEARCH = ("patients", "search", "rossi")


@pytest.mark.parametrize("user", ["anna", "nobody", "AN NA", "x" * 1000])
def test_wrong_name_or_password_is_refused(
    shell: Shell, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INJECTOR_PASSWORD", "another sentence for tests")
    outcome = shell.run(*SEARCH, user=user)
    assert outcome.code == 4
    assert "name or the password is wrong" in outcome.err


def test_folder_without_a_clinic_is_refused(shell: Shell) -> None:
    shutil.rmtree(shell.folder)
    assert "no clinic" in shell.refused(*SEARCH)
    assert not shell.folder.exists()


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("clinic.keys", None, "key file"),
        ("clinic.keys", b"{}", "damaged"),
        ("clinic.db", b"SQLite format 3\x00" + bytes(8192), "damaged"),
        ("clinic.db", None, "missing"),
    ],
)
def test_missing_or_damaged_file_is_told(
    shell: Shell, name: str, content: bytes | None, words: str
) -> None:
    for path in shell.folder.glob(f"{name}*"):
        path.unlink()
    if content is not None:
        (shell.folder / name).write_bytes(content)
    assert words in shell.refused(*SEARCH)


def test_second_copy_is_told_who_works_here(shell: Shell) -> None:
    lock = FolderLock(DataFolder(shell.folder).lock)
    lock.acquire()
    assert str(os.getpid()) in shell.refused(*SEARCH)
    lock.release()
    assert shell.run(*SEARCH).code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("patients",),
        ("patients", "search"),
        ("nonsense",),
        ("treatments", "show"),
        ("note", "sign"),
    ],
)
def test_wrong_usage_is_2(shell: Shell, arguments: tuple[str, ...]) -> None:
    assert shell.run(*arguments).code == 2


def test_password_typed_differently_twice_creates_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter([PASSWORD, "something else entirely"])
    monkeypatch.setattr(getpass, "getpass", lambda _: next(typed))
    outcome = Shell(tmp_path / "new", capsys).run(*INIT)
    assert (outcome.code, "differ" in outcome.err) == (2, True)
    assert not (tmp_path / "new").exists()


def test_typed_password_opens_the_records(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INJECTOR_PASSWORD")
    monkeypatch.setattr(getpass, "getpass", lambda _: PASSWORD)
    assert shell.run(*SEARCH).code == 0


def process(*arguments: str, **environment: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(  # noqa: S603 - our own interpreter and program
        [sys.executable, str(PACKAGE.parent / "main.py"), *arguments],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )


def test_without_a_terminal_the_variable_is_asked_for(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("INJECTOR_PASSWORD")
    with process(*SEARCH, "--data-dir", str(shell.folder), "--user", "anna") as command:
        _, err = command.communicate(timeout=60)
    assert command.returncode == 2, err
    assert err == f"{password.NO_PROMPT}\n"


def test_reader_who_has_enough_is_no_trouble(shell: Shell) -> None:
    arguments = ("patients", "search", "", "--data-dir", str(shell.folder), "--user", "anna")
    with process(*arguments, INJECTOR_PASSWORD=PASSWORD) as command:
        assert command.stdout
        command.stdout.close()
        assert command.stderr
        err = command.stderr.read()
    assert (command.returncode, err) == (0, "")
