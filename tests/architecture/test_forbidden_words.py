"""W1: the program records and adds up; no sentence of it judges, advises or converts a dose."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from injector_app.domain.clinic_reference import checked_clinic_reference
from injector_app.domain.errors import RuleBroken
from injector_app.reference.load_label_references import load_label_references
from tests.support.builders import a_clinic_reference
from tests.support.source_tree import PACKAGE, ROOT, python_files, source

FORBIDDEN = re.compile(
    r"recommend|\bunsafe|\bsafe (dose|amount|to )|overdos|maximum (allowed|exceeded|dose)"
    r"|should inject|ok to inject|convert",
    re.IGNORECASE,
)
# Sentences that say what the program does not do.
DENIALS = ("nothing converts", "never converts", "does not convert", "no dose is converted")
PAGES = (ROOT / "README.md", ROOT / "resources" / "docs" / "user_guide.md")


def judging(text: str) -> list[str]:
    """The lines of a text that say what the program must not say."""
    lines = (line.strip() for line in text.splitlines())
    return [
        line
        for line in lines
        if FORBIDDEN.search(line) and not any(words in line.lower() for words in DENIALS)
    ]


def shown_strings(text: str) -> Iterator[str]:
    """Every string of a source text but its docstrings."""
    tree = ast.parse(text)
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    documents = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in documents:
            yield node.value if isinstance(node.value, str) else ""


def test_program_says_no_forbidden_word() -> None:
    found = {
        str(path.relative_to(PACKAGE)): wrong
        for path in python_files(PACKAGE)
        if (wrong := [w for text in shown_strings(source(path)) for w in judging(text)])
    }
    assert found == {}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages_for_users_say_none(page: Path) -> None:
    assert judging(source(page)) == []


def test_every_translation_is_read() -> None:
    """There is none yet; the first one must be read by these tests."""
    assert [*ROOT.glob("injector_app/**/*.ts"), *ROOT.glob("resources/**/*.qm")] == []


def test_every_label_line_names_its_source() -> None:
    found = load_label_references(ROOT / "resources" / "reference" / "products.toml")
    sources = [line.source for line in found.totals]
    sources += [line.source for line in found.uses]
    sources += [line.source for line in found.muscles]
    assert len(sources) > 20
    assert all(map(str.strip, sources))


def test_clinic_line_without_source_is_refused() -> None:
    """Owner and date are the person and the day of the use case that adds it."""
    with pytest.raises(RuleBroken):
        checked_clinic_reference(replace(a_clinic_reference(), source=" "))


@pytest.mark.parametrize(
    "planted",
    [
        'say("The recommended dose is 5 U")',
        'title = "Unsafe total"',
        'f"{total} U: overdose"',
        'label("Convert to Dysport")',
        'say("Maximum dose reached")',
    ],
)
def test_forbidden_word_is_found(planted: str) -> None:
    assert [wrong for text in shown_strings(planted) for wrong in judging(text)]


def test_docstrings_and_denials_pass() -> None:
    assert list(shown_strings('"""Convert a row."""')) == []
    assert judging("Units of two products are never added, and nothing converts.") == []
