"""Other people's readers of PDF; a test that needs one which is not here is skipped and says so."""

import shutil
import subprocess
from pathlib import Path

import pytest

JARS = Path("/usr/share/java")
_NEEDED = (
    "pdfbox2",
    "preflight",
    "fontbox2",
    "xmpbox",
    "commons-logging",
    "jaxb-api",
    "javax.activation",
)
_DRIVER = Path(__file__).parent / "Preflight.java"
_TIMEOUT_S = 240


def run_tool(name: str, *arguments: str | Path) -> str:
    """What the tool printed; it fails the test when it is not content."""
    path = _tool(name)
    done = subprocess.run(  # noqa: S603 - a tool of the system, with our own files
        [path, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=_TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def preflight(*files: Path) -> dict[str, list[str]]:
    """What Apache PDFBox Preflight finds wrong with each file as PDF/A-1b."""
    jars = [JARS / f"{name}.jar" for name in _NEEDED]
    missing = [jar.name for jar in jars if not jar.exists()]
    if missing:
        pytest.skip(f"PDFBox Preflight is not here ({', '.join(missing)}); run script/pdf_tools")
    told = run_tool("java", "-cp", ":".join(map(str, jars)), _DRIVER, *files)
    found: dict[str, list[str]] = {}
    name = ""
    for line in told.splitlines():
        first, _, rest = line.partition("\t")
        if rest in {"valid", "invalid"}:
            name = Path(first).name
            found[name] = [rest] if rest == "invalid" else []
        elif name and not first:
            found[name].append(rest)
    return found


def _tool(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not on this machine; script/pdf_tools installs it")
    return path
