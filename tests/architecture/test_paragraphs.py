"""Only safe_text.py makes reportlab paragraphs: they read typed text as markup."""

import ast

import pytest

from tests.support.source_tree import PACKAGE, called_names, imported_names, python_files, source

MAKER = PACKAGE / "reports" / "safe_text.py"
MARKUP_READERS = ("Paragraph", "XPreformatted")


def markup_readers(text: str) -> list[str]:
    """Every import or call in a source text of a reportlab class that reads markup."""
    tree = ast.parse(text)
    return [
        f"line {line}: {name}"
        for line, name in (*called_names(tree), *imported_names(tree))
        if name.rsplit(".", maxsplit=1)[-1] in MARKUP_READERS
    ]


def test_only_safe_text_makes_paragraphs() -> None:
    found = {
        str(path.relative_to(PACKAGE)): wrong
        for path in python_files(PACKAGE)
        if path != MAKER and (wrong := markup_readers(source(path)))
    }
    assert found == {}


def test_safe_text_makes_them() -> None:
    assert markup_readers(source(MAKER)) != []


@pytest.mark.parametrize(
    "planted",
    [
        "from reportlab.platypus import Paragraph",
        "from reportlab.platypus import Paragraph as Text",
        "platypus.Paragraph(name, style)",
        "reportlab.platypus.XPreformatted(name, style)",
    ],
)
def test_markup_reader_is_found(planted: str) -> None:
    assert len(markup_readers(planted)) == 1
