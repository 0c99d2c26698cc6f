"""A print system of the test's own: CUPS behind a socket, with a backend that keeps what it gets.

Nothing of the machine's own printing is read or changed. The backend writes each job into a folder
and then its number into a pipe, so that nobody has to ask whether it is there.
"""

import grp
import os
import pwd
import select
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL

import pytest

QUEUE, CLOSED = "desk", "closed"
PATIENCE_S = 30.0
_TRIES = 200
_PROGRAMS = ("/usr/sbin/cupsd", "/usr/bin/lp", "/usr/bin/lpstat")
_PARTS = Path("/usr/lib/cups")
_BACKEND = """#!/bin/sh
if [ $# = 0 ]; then echo 'direct keep "Unknown" "Keeps jobs"'; exit 0; fi
cat "$6" >"{out}/$1.pdf"
printf '%s\\n%s\\n' "$3" "$4" >"{out}/$1.txt"
echo "$1" >"{out}/done"
"""
_SERVER = """Listen {socket}
LogLevel warn
Browsing No
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """ServerRoot {root}/etc
ServerBin {root}/bin
DataDir /usr/share/cups
CacheDir {root}/cache
StateDir {root}/state
RequestRoot {root}/spool
TempDir {root}/spool/tmp
ErrorLog {root}/error.log
AccessLog {root}/access.log
PageLog {root}/page.log
User {user}
Group {group}
SystemGroup {system}
Sandboxing relaxed
"""
_PRINTER = """<Printer {name}>
DeviceURI keep:/kept
State Idle
Accepting {accepts}
Shared No
JobSheets none none
</Printer>
"""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What arrived at the printer."""

    pdf: bytes
    title: str
    copies: int


class PrivateCups:
    """The running print system; `arrived` waits for the next job."""

    def __init__(self, out: Path, pipe: int) -> None:
        self._out, self._pipe = out, pipe

    def arrived(self) -> PrintJob:
        ready, _, _ = select.select([self._pipe], [], [], PATIENCE_S)
        assert ready, "no job came to the printer"
        number = os.read(self._pipe, 100).split()[0].decode()
        title, copies = (self._out / f"{number}.txt").read_text("utf-8").splitlines()
        return PrintJob((self._out / f"{number}.pdf").read_bytes(), title, int(copies))


@contextmanager
def private_cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateCups]:
    """Start it and make it the print system of this process; skips where CUPS is not installed."""
    missing = [program for program in _PROGRAMS if not Path(program).exists()]
    if missing:
        pytest.skip(f"NOT TESTED: a real print system ({missing[0]}); run script/print_tools")
    # Not pytest's folder: the account that prints may not look into it.
    root = Path(tempfile.mkdtemp(prefix="injector_app-cups-"))
    try:
        out = _furnish(root)
        pipe = os.open(out / "done", os.O_RDWR)
        monkeypatch.setenv("CUPS_SERVER", str(root / "cups.sock"))
        with _running(root):
            yield PrivateCups(out, pipe)
        os.close(pipe)
    finally:
        shutil.rmtree(root, ignore_errors=True)


@contextmanager
def _running(root: Path) -> Iterator[None]:
    command = [_PROGRAMS[0], "-f", "-c", str(root / "etc/cupsd.conf")]
    files = ["-s", str(root / "etc/cups-files.conf")]
    with subprocess.Popen([*command, *files], stdout=DEVNULL, stderr=DEVNULL) as server:  # noqa: S603 - constant but for the folder
        try:
            _wait_until_it_answers(server, root)
            yield
        finally:
            server.terminate()


def _wait_until_it_answers(server: "subprocess.Popen[bytes]", root: Path) -> None:
    for _ in range(_TRIES):
        told = subprocess.run([_PROGRAMS[2], "-r"], capture_output=True, text=True, check=False)  # noqa: S603 - constant
        if "is running" in told.stdout:
            return
        assert server.poll() is None, (root / "error.log").read_text("utf-8")
    raise AssertionError("the print system does not answer")


def _furnish(root: Path) -> Path:
    """Folders, settings, a queue that takes jobs, one that does not; returns where jobs arrive."""
    root.chmod(0o755)
    for name in ("etc", "bin/backend", "cache", "state", "spool/tmp", "out"):
        (root / name).mkdir(parents=True, exist_ok=True)
    for part in _PARTS.iterdir():
        if part.name != "backend":
            (root / "bin" / part.name).symlink_to(part)
    backend, out = root / "bin/backend/keep", root / "out"
    backend.write_text(_BACKEND.format(out=out), "utf-8")
    backend.chmod(0o755)
    os.mkfifo(out / "done")
    for each in (out, out / "done", root / "spool/tmp"):
        each.chmod(0o777)
    # The server itself must not print as root.
    user = "lp" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
    group, system = (grp.getgrgid(each).gr_name for each in (pwd.getpwnam(user).pw_gid, 0))
    named = {"root": root, "user": user, "group": group, "system": system}
    etc = root / "etc"
    (etc / "cupsd.conf").write_text(_SERVER.format(socket=root / "cups.sock"), "utf-8")
    (etc / "cups-files.conf").write_text(_FILES.format(**named), "utf-8")
    queues = (
        _PRINTER.format(name=QUEUE, accepts="Yes"),
        _PRINTER.format(name=CLOSED, accepts="No"),
    )
    (etc / "printers.conf").write_text("".join(queues), "utf-8")
    return out
