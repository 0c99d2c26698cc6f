"""X8 and X9: after a working day the patient's name is nowhere it was not asked for, and the
program has spoken to no network.

Every file that the day wrote is listed by strace; without it that half is not tested, and says so.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.hostile.scripted_day import MARKER
from tests.support.builders import A_PASSWORD
from tests.support.faults.quick_disk import quick_disk
from tests.support.leak_hunt import holds, leaks
from tests.support.pdf_text import all_text
from tests.support.processes import PROJECT

NO_STRACE = (
    "NOT TESTED: which files the day wrote and whether it spoke to a network; there is no strace "
    "here (Debian: apt-get install strace)"
)
# A print system: keeps its arguments, which a queue shows to everybody, and the document.
LP = """#!/bin/sh
printf '%s\\n' "$@" > "$DAY_SPOOL/shown"
for last; do :; done
cp "$last" "$DAY_SPOOL/part"
mv "$DAY_SPOOL/part" "$DAY_SPOOL/document"
"""
OPENED = re.compile(r'(?:openat|creat)\([^"]*"([^"]+)"[^"]*$')
RENAMED = re.compile(r'rename\w*\(.*"([^"]+)"[^"]*$')
WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT", "creat(")
NETWORK = re.compile(r"socket\(AF_INET6?\b")
SEGMENTATION_FAULT = -11


@dataclass(frozen=True, slots=True)
class Day:
    """Where the day took place, and what the system saw of it."""

    root: Path
    traces: dict[str, str]
    outputs: dict[str, str]

    @property
    def data(self) -> Path:
        return self.root / "data"

    @property
    def asked(self) -> Path:
        return self.root / "asked"


def traced() -> str | None:
    return shutil.which("strace")


def one_part(root: Path, part: str) -> tuple[str, str, int]:
    """Run a part of the day in a home of its own; its trace, its output, how it ended."""
    homes = {name: str(root / "home") for name in ("HOME", "USERPROFILE", "APPDATA")}
    kinds = ("CONFIG", "DATA", "STATE", "CACHE")
    homes |= {f"XDG_{kind}_HOME": str(root / "home" / kind.lower()) for kind in kinds}
    homes |= {"XDG_RUNTIME_DIR": str(root / "runtime"), "TMPDIR": str(root / "tmp")}
    homes |= {"DAY_SPOOL": str(root / "spool"), "PATH": f"{root / 'bin'}:{os.environ['PATH']}"}
    own = {"INJECTOR_PASSWORD": A_PASSWORD, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-B", "-m", "tests.hostile.scripted_day", part]
    trace = root / f"{part}.trace"
    if strace := traced():
        calls = "trace=openat,creat,rename,renameat,renameat2,socket"
        watch = [strace, "-f", "-qq", "--seccomp-bpf", "-s", "400", "-e", calls]
        command = [*watch, "-o", str(trace), *command]
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [*command, str(root / "data"), str(root / "asked")],
        cwd=PROJECT,
        env={**os.environ, **homes, **own},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    seen = trace.read_text("utf-8", "replace") if trace.exists() else ""
    trace.unlink(missing_ok=True)
    return seen, done.stdout + done.stderr, done.returncode


@pytest.fixture(scope="module")
def day() -> Iterator[Day]:
    with quick_disk() as root:
        for name in ("home", "tmp", "asked", "spool", "bin"):
            (root / name).mkdir()
        (root / "bin" / "lp").write_text(LP)
        (root / "bin" / "lp").chmod(0o700)
        (root / "runtime").mkdir(mode=0o700)
        traces, outputs = {}, {}
        for part in ("first", "second"):
            traces[part], outputs[part], _ = one_part(root, part)
            assert f"END OF {part.upper()}" in outputs[part], outputs[part][-3000:]
        yield Day(root, traces, outputs)


def written_by(day: Day, part: str) -> set[Path]:
    lines = day.traces[part].splitlines()
    matches = [RENAMED.search(line) for line in lines]
    matches += [OPENED.search(line) for line in lines if any(word in line for word in WRITING)]
    return {PROJECT / match[1] for match in matches if match}


def test_name_is_in_no_file_that_nobody_asked_for(day: Day) -> None:
    hunted = [day.data, day.root / "home", day.root / "tmp", day.root / "runtime"]
    assert leaks(hunted, MARKER) == []
    assert any(day.data.iterdir())


def test_files_that_were_asked_for_hold_it(day: Day) -> None:
    """Else the hunt would look for a name that nobody wrote."""
    assert MARKER in all_text((day.asked / "note.pdf").read_bytes())
    assert holds((day.asked / "audit.csv").read_bytes(), MARKER)


def test_print_queue_shows_no_name_and_the_printed_file_is_gone(day: Day) -> None:
    spool = day.root / "spool"
    assert MARKER in all_text((spool / "document").read_bytes())
    shown = (spool / "shown").read_text("utf-8")
    assert "\n-t\n1001\n" in shown
    assert not holds(shown.encode(), MARKER)
    assert not Path(shown.splitlines()[-1]).exists()


def test_title_and_other_facts_of_the_pdf_do_not(day: Day) -> None:
    note = PdfReader(BytesIO((day.asked / "note.pdf").read_bytes()))
    facts = " ".join(map(str, (note.metadata or {}).values()))
    assert MARKER not in facts
    # PDF/A asks for this second place as well.
    assert note.xmp_metadata is not None
    assert MARKER.encode() not in note.xmp_metadata.stream.get_data()


def test_crash_left_its_places_in_the_log_and_no_text(day: Day) -> None:
    log = (day.data / "injector_app.log").read_text("utf-8")
    assert "ValueError" in log
    assert MARKER not in log


def test_everything_was_written_where_it_may_be(day: Day) -> None:
    if traced() is None:
        pytest.skip(NO_STRACE)
    for part in ("first", "second"):
        written = written_by(day, part)
        assert written
        allowed = (day.root, Path("/dev"), Path("/proc"))
        strays = {path for path in written if not any(path.is_relative_to(a) for a in allowed)}
        assert strays == set()


def test_no_network_was_spoken_to(day: Day) -> None:
    if traced() is None:
        pytest.skip(NO_STRACE)
    for trace in day.traces.values():
        assert "openat(" in trace
        assert NETWORK.findall(trace) == []


def test_control_planted_leak_and_socket_are_found(day: Day) -> None:
    trace, output, ended = one_part(day.root, "leak")
    assert ended == 0, output
    found = leaks([day.root / "tmp"], MARKER)
    for path in found:
        path.unlink()
    assert len(found) == 1
    if traced() is None:
        pytest.skip(NO_STRACE)
    assert NETWORK.search(trace)


@pytest.mark.parametrize("code", ["utf-8", "utf-16le", "utf-16be"])
def test_control_every_form_is_found(code: str) -> None:
    assert holds(b"\x00\x01" + f"a {MARKER} b".encode(code), MARKER)
