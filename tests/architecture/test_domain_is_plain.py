"""domain and system import the standard library and themselves, nothing else."""

import ast
import sys

import pytest

from tests.support.source_tree import PACKAGE, imported_names, python_files, source


def foreign_imports(text: str, own: str) -> list[str]:
    """The imports of a source text that are neither the standard library's nor its own part's."""
    return [
        f"line {line}: {name}"
        for line, name in imported_names(ast.parse(text))
        if name.split(".", maxsplit=1)[0] not in sys.stdlib_module_names
        and not f"{name}.".startswith(f"{own}.")
    ]


@pytest.mark.parametrize("part", ["domain", "system"])
def test_part_is_plain(part: str) -> None:
    found = {
        path.relative_to(PACKAGE): wrong
        for path in python_files(PACKAGE / part)
        if (wrong := foreign_imports(source(path), f"injector_app.{part}"))
    }
    assert found == {}


@pytest.mark.parametrize(
    "planted",
    [
        "import sqlalchemy",
        "from PySide6.QtCore import QObject",
        "import injector_app.work.door",
        "from injector_app import wording",
        "from injector_app.system import clock",
        "from injector_app.domains import x",
        "from . import units",
        "def late() -> None:\n    import attrs",
    ],
)
def test_foreign_import_is_found(planted: str) -> None:
    assert len(foreign_imports(planted, "injector_app.domain")) == 1


def test_plain_imports_pass() -> None:
    text = "import os.path\nfrom datetime import date\nfrom injector_app.domain.units import Units"
    assert foreign_imports(text, "injector_app.domain") == []


def test_both_parts_hold_modules() -> None:
    assert all(len(python_files(PACKAGE / part)) > 1 for part in ("domain", "system"))
