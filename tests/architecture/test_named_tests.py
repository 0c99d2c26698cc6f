"""Each test that a page of the documentation names is there."""

import re
from pathlib import Path

from tests.support.source_tree import ROOT

PAGES = ROOT / "resources" / "docs"
_NAMED = re.compile(r"`((?:tests/)?[a-z_/]+/test_[a-z_]+\.py)`")


def missing(page: str) -> list[str]:
    """Names of tests in a page that no file has."""
    return [name for name in _NAMED.findall(page) if not _file(name).is_file()]


def _file(name: str) -> Path:
    under = name if name.startswith("tests/") else f"tests/{name}"
    return (ROOT / under).with_suffix(".py")


def test_pages_name_tests_that_are_there() -> None:
    found = {path.name: missing(path.read_text("utf-8")) for path in PAGES.glob("*.md")}
    assert len(found) > 3
    assert {name: names for name, names in found.items() if names} == {}


def test_control_a_test_that_is_gone_is_found() -> None:
    page = "| `tests/keys/test_key_file.py` | `durability/test_nowhere.py` |"
    assert missing(page) == ["durability/test_nowhere.py"]
