"""CHANGELOG.md keeps its form, and one version is named everywhere."""

import re
import tomllib
from datetime import date

import pytest

import injector_app
from tests.support.source_tree import ROOT, source

KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
VERSION = re.compile(r"\[(\d+\.\d+\.\d+)\] - (unreleased|\d{4}-\d{2}-\d{2})")


def changelog_faults(text: str) -> list[str]:
    """What in a changelog's text is not in the form of Keep a Changelog."""
    faults = [] if text.startswith("# Changelog\n") else ["does not start with its title"]
    faults += [
        f"{heading!r} is no version with its date"
        for heading in re.findall(r"^## (.*)$", text, re.MULTILINE)
        if not VERSION.fullmatch(heading)
    ]
    kinds = re.findall(r"^### (.*)$", text, re.MULTILINE)
    faults += [f"{kind!r} is no kind of change" for kind in kinds if kind not in KINDS]
    return faults + order_faults(VERSION.findall(text))


def order_faults(releases: list[tuple[str, str]]) -> list[str]:
    """What is wrong with the order of releases, newest first and only the newest unreleased."""
    numbers = [tuple(map(int, number.split("."))) for number, _ in releases]
    faults = [] if numbers else ["names no version"]
    if numbers != sorted(set(numbers), reverse=True):
        faults.append("versions are not in falling order")
    days = [date.fromisoformat(day) for _, day in releases if day != "unreleased"]
    if days != sorted(days, reverse=True) or len(days) < len(releases) - 1:
        faults.append("dates are not in falling order")
    return faults


def test_changelog_has_its_form() -> None:
    assert changelog_faults(source(ROOT / "CHANGELOG.md")) == []


def test_one_version_everywhere() -> None:
    project = tomllib.loads(source(ROOT / "pyproject.toml"))["project"]
    newest, _ = VERSION.findall(source(ROOT / "CHANGELOG.md"))[0]
    assert newest == project["version"] == injector_app.__version__


@pytest.mark.parametrize(
    "planted",
    [
        "## [0.1.0] - unreleased\n",
        "# Changelog\n## 0.1.0\n## [0.1.0] - unreleased\n",
        "# Changelog\n## [0.1.0] - unreleased\n### News\n",
        "# Changelog\n## [0.1.0] - 2026-01-01\n## [0.2.0] - 2025-01-01\n",
        "# Changelog\n## [0.2.0] - 2026-01-01\n## [0.1.0] - unreleased\n## [0.0.1] - unreleased\n",
        "# Changelog\n",
    ],
)
def test_changelog_fault_is_found(planted: str) -> None:
    assert len(changelog_faults(planted)) == 1
