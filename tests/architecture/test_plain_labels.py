"""Typed text is shown, never read as markup or run as code."""

import ast
from collections.abc import Iterator

import pytest

from tests.support.source_tree import PACKAGE, called_names, imported_names, python_files, source

LABEL_MAKER = PACKAGE / "gui" / "shared" / "plain_label.py"
# QLabel guesses whether its text is markup; PlainLabel does not.
GUESSERS = ("QLabel",)
MARKUP_SETTERS = ("setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown")
CODE_RUNNERS = ("eval", "exec", "compile", "os.system", "os.popen", "__import__")
CODE_LOADERS = ("pickle", "marshal", "shelve", "dill")


def unsafe_text(text: str) -> list[str]:
    """Every place in a source text where typed text could become markup or code."""
    tree = ast.parse(text)
    found = [*_calls(tree), *_imports(tree), *_shells(tree)]
    return [f"line {line}: {what}" for line, what in found]


def _calls(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for line, name in called_names(tree):
        last = name.rsplit(".", maxsplit=1)[-1]
        if name in CODE_RUNNERS or last in (*MARKUP_SETTERS, *GUESSERS):
            yield line, name


def _imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for line, name in imported_names(tree):
        first, last = name.split(".", maxsplit=1)[0], name.rsplit(".", maxsplit=1)[-1]
        if first in CODE_LOADERS or last in GUESSERS:
            yield line, name


def _shells(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "shell":
            yield node.lineno, ast.unparse(node)


def test_program_never_reads_typed_text_as_markup_or_code() -> None:
    found = {
        str(path.relative_to(PACKAGE)): wrong
        for path in python_files(PACKAGE)
        if path != LABEL_MAKER and (wrong := unsafe_text(source(path)))
    }
    assert found == {}


@pytest.mark.parametrize(
    "planted",
    [
        "from PySide6.QtWidgets import QLabel",
        "QtWidgets.QLabel(name, parent)",
        "document.setHtml(name)",
        "eval(text)",
        "import pickle",
        "from pickle import loads",
        "run(command, shell=True)",
        "os.system(command)",
    ],
)
def test_unsafe_text_is_found(planted: str) -> None:
    assert len(unsafe_text(planted)) == 1


def test_plain_label_passes() -> None:
    assert unsafe_text("PlainLabel(name)\nre.compile('a')\nrun(['a'], check=True)") == []
