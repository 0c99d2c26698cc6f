"""script/bootstrap is silent when all is ready and says in one line what a person must do."""

import hashlib
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.source_tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="stands in for a Debian machine")

PYTHON_WITHOUT_NETWORK = f"""
case "$*" in
  *"pip --version"*) ;;
  *"pip install"*) echo "Failed to establish a new connection"; exit 1 ;;
  *) exec "{sys.executable}" "$@" ;;
esac"""


class Machine:
    """A copy of the scripts in a folder of its own, on a machine made of stand-in commands."""

    def __init__(self, folder: Path) -> None:
        self.project = folder / "project"
        self.commands = folder / "commands"
        self.commands.mkdir()
        (self.project / "script").mkdir(parents=True)
        shutil.copy(ROOT / "script" / "bootstrap", self.project / "script")
        shutil.copy(ROOT / "requirements.lock", self.project)
        self.has("python3", f'exec "{sys.executable}" "$@"')
        self.has("apt-get", "exit 1")
        self.has("apt-cache", "exit 1")
        self.has("id", "echo 1000")
        self.has("sudo", "exit 1")

    def has(self, command: str, does: str) -> None:
        path = self.commands / command
        path.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        path.chmod(0o755)

    def has_libraries(self, *, but: str = "") -> None:
        text = (ROOT / "script" / "bootstrap").read_text(encoding="utf-8")
        names = [line.split(":")[0] for line in text.splitlines() if line.startswith("lib")]
        self.has("ldconfig", "\n".join(f"echo '{name} (libc6)'" for name in names if name != but))

    def has_environment(self) -> None:
        python = self.project / ".venv" / "bin" / "python"
        python.parent.mkdir(parents=True)
        python.symlink_to(self.commands / "python3")
        # No stand-in may reach a real pip: it would work on the environment of these tests.
        self.has("python3", PYTHON_WITHOUT_NETWORK)
        lock = (self.project / "requirements.lock").read_bytes()
        stamp = f"{hashlib.sha256(lock).hexdigest()} {platform.python_version()}\n"
        (self.project / ".venv" / "ready-run").write_text(stamp, encoding="utf-8")

    def bootstrap(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(  # noqa: S603 - our own script
            [str(self.project / "script" / "bootstrap"), *arguments],
            env={"PATH": f"{self.commands}:/usr/bin:/bin"},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_ready_machine_starts_silently(machine: Machine) -> None:
    machine.has_libraries()
    machine.has_environment()
    run = machine.bootstrap()
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_missing_library_without_rights_gives_the_one_line(machine: Machine) -> None:
    machine.has_libraries(but="libxcb-cursor.so.0")
    machine.has_environment()
    run = machine.bootstrap()
    assert run.returncode == 3
    install = "apt-get install --yes --no-install-recommends libxcb-cursor0"
    assert run.stderr.splitlines()[-1] == f"sudo sh -c 'apt-get update; {install}'"


def test_name_that_apt_knows_is_used(machine: Machine) -> None:
    machine.has_libraries(but="libglib-2.0.so.0")
    machine.has_environment()
    machine.has("apt-cache", 'test "$3" = libglib2.0-0t64')
    assert machine.bootstrap().stderr.endswith("recommends libglib2.0-0t64'\n")


def test_missing_library_is_installed_with_sudo(machine: Machine) -> None:
    machine.has_libraries(but="libEGL.so.1")
    machine.has_environment()
    machine.has("sudo", 'shift; exec "$@"')
    machine.has("apt-get", f'echo "$@" >>"{machine.project}/asked"')
    assert machine.bootstrap().returncode == 0
    asked = (machine.project / "asked").read_text(encoding="utf-8")
    assert asked == "update\ninstall --yes --no-install-recommends libegl1\n"


def test_changed_lock_is_installed_and_failure_explained(machine: Machine) -> None:
    machine.has_libraries()
    machine.has_environment()
    (machine.project / "requirements.lock").write_text("six==1.17.0\n", encoding="utf-8")
    run = machine.bootstrap()
    assert run.returncode == 1
    assert "installing the dependencies: the network" in run.stderr
    assert (machine.project / ".venv" / "unfinished").exists()


def test_interrupted_environment_is_made_anew(machine: Machine) -> None:
    machine.has_libraries()
    machine.has_environment()
    (machine.project / ".venv" / "unfinished").touch()
    machine.has("df", "echo head; echo 'disk 1 1 1024 99% /'")
    run = machine.bootstrap()
    assert (run.returncode, run.stderr.count("1 MB are free")) == (1, 1)


def test_wrong_option_is_refused(machine: Machine) -> None:
    run = machine.bootstrap("--devel")
    assert (run.returncode, run.stderr) == (2, "bootstrap: usage: script/bootstrap [--dev]\n")
