"""The project's own source files, for tests that read them."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "injector_app"
TESTS = ROOT / "tests"


def python_files(folder: Path) -> tuple[Path, ...]:
    """Every Python file below a folder, in a fixed order."""
    return tuple(sorted(folder.rglob("*.py")))


def source(path: Path) -> str:
    """The text of a file."""
    return path.read_text(encoding="utf-8")


def called_names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every call that has one: `(3, "time.sleep")`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            yield node.lineno, ast.unparse(node.func)


def imported_names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and full name of every import: `(1, "os.path")` for `from os import path`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)
