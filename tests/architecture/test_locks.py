"""The lock files say one thing, fit pyproject.toml, and work on any machine."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.support.source_tree import ROOT, source

EXPORTS = {
    "requirements.lock": ("--no-dev",),
    "requirements-dev.lock": (),
    "requirements-atlas.lock": ("--only-group", "atlas"),
}


def exported(tmp_path: Path, *options: str) -> str:
    """What uv makes of uv.lock, without network; fails when uv.lock does not fit pyproject."""
    command = [sys.executable, "-m", "uv", "--quiet", "--no-config", "export", "--locked"]
    run = subprocess.run(  # noqa: S603 - our own interpreter and constant arguments
        [*command, "--offline", "--no-emit-project", *options],
        cwd=ROOT,
        env=os.environ | {"UV_CACHE_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, f"run script/lock: {run.stderr}"
    return run.stdout


def requirements(lock: str) -> str:
    """A requirements lock without the comments at its head, which name the command."""
    return "".join(line for line in lock.splitlines(keepends=True) if not line.startswith("#"))


def faults_in_requirements(lock: str) -> list[str]:
    """Places, local paths, editable installs, unpinned or unhashed names, each as one line."""
    pinned = re.compile(r"[a-z0-9._-]+==[^\s=]+( ; [^\\]+)?( --hash=sha256:[0-9a-f]{64})+")
    text = re.sub(r"\n? *#.*", "", lock)
    logical = re.sub(r"\s*\\\n\s*", " ", text).splitlines()
    return [line for line in logical if line and not pinned.fullmatch(line)]


def foreign_sources(lock: str) -> set[str]:
    """Where packages of a uv.lock come from, other than the public index and this project."""
    sources = {str(package["source"]) for package in tomllib.loads(lock)["package"]}
    public = {"{'registry': 'https://pypi.org/simple'}", "{'editable': '.'}", "{'virtual': '.'}"}
    return (sources - public) | set(
        re.findall(r'url = "(?!https://files\.pythonhosted\.org/).*', lock)
    )


@pytest.mark.parametrize("name", EXPORTS)
def test_requirements_equal_the_export(name: str, tmp_path: Path) -> None:
    assert requirements(source(ROOT / name)) == requirements(exported(tmp_path, *EXPORTS[name]))


@pytest.mark.parametrize("name", [*EXPORTS, "requirements-peers.lock"])
def test_requirements_hold_public_names_and_hashes_only(name: str) -> None:
    assert faults_in_requirements(source(ROOT / name)) == []


def test_uv_lock_names_only_the_public_index() -> None:
    assert foreign_sources(source(ROOT / "uv.lock")) == set()


@pytest.mark.parametrize(
    "planted",
    [
        "six==1.17.0\n",
        "six>=1 \\\n    --hash=sha256:" + "0" * 64,
        "-e .\n",
        "--extra-index-url https://example.org/simple\n",
        "six @ file:///opt/wheels/six.whl\n",
    ],
)
def test_fault_in_requirements_is_found(planted: str) -> None:
    assert len(faults_in_requirements(planted)) == 1


def test_sound_requirement_passes() -> None:
    sound = "six==1.17.0 ; sys_platform == 'win32' \\\n    --hash=sha256:" + "0" * 64
    assert faults_in_requirements(f"# head\n{sound}\n    # via x\n") == []


@pytest.mark.parametrize(
    "planted",
    [
        '[[package]]\nname = "a"\nsource = { registry = "/opt/pypi" }',
        '[[package]]\nname = "a"\nsource = { editable = "." }\nsdist = { url = "file:///a" }',
    ],
)
def test_foreign_source_is_found(planted: str) -> None:
    assert foreign_sources(planted) != set()
