"""No sentence of a note lacks its French, and none is said past the translators."""

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog as Sentences
from babel.messages.catalog import Message

from injector_app.domain.language.language import Language
from script.gather_sentences import (
    COUNTED_BY,
    LANGUAGES,
    ROOT,
    SAID_BY,
    WITHIN,
    file_of,
    gathered,
    read,
    said_in,
    written,
)

REPORTS = ROOT / "injector_app" / "reports"
# Printed for the clinic itself and not from a note: English, as the program is.
OF_THE_PROGRAM = {"recovery_sheet.py", "list_pages.py"}
NO_SENTENCES = {"archive_form.py", "clinic_stamp.py", "logo_file.py", "safe_text.py", "styles.py"}
PLACE = re.compile(r"{(\w+)}")
WORDS = re.compile(r"[A-Za-z]{2,}[ ,;:]+[A-Za-z]{2,}")


def forms(text: str | Sequence[str] | None) -> tuple[str, ...]:
    """One of a sentence; of a counted one as many as the language has."""
    return (text or "",) if text is None or isinstance(text, str) else tuple(text)


def faults(message: Message) -> Iterator[str]:
    """What is wrong with one translation."""
    said, asked = forms(message.string), forms(message.id)
    if not all(said) or len(said) != len(asked):
        yield f"{message.id!r} is not translated"
    elif any(set(PLACE.findall(each)) != set(PLACE.findall(asked[0])) for each in said):
        yield f"{message.id!r} has other places to fill in"
    elif message.fuzzy:
        yield f"{message.id!r} is a guess"


def all_faults(sentences: Sentences) -> list[str]:
    return [fault for message in sentences if message.id for fault in faults(message)]


def unsaid(text: str) -> Iterator[str]:
    """Sentences in a source text that no call names for the translators."""
    tree = ast.parse(text)
    named = {COUNTED_BY, WITHIN, *SAID_BY}
    said = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in named
        for part in ast.walk(node)
    }
    described = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or id(node) in said | described:
            continue
        if isinstance(node.value, str) and WORDS.search(node.value):
            yield node.value


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: Language) -> None:
    assert all_faults(gathered(read(language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_are_what_the_script_writes(language: Language) -> None:
    plain, compiled = written(gathered(read(language)))
    path = file_of(language)
    assert path.read_bytes() == plain, "run script/languages"
    assert path.with_suffix(".mo").read_bytes() == compiled, "run script/languages"


@pytest.mark.parametrize(
    "path", sorted(REPORTS.glob("*.py")), ids=lambda path: path.name.removesuffix(".py")
)
def test_what_stands_on_paper_goes_past_the_translators(path: Path) -> None:
    if path.name not in OF_THE_PROGRAM | NO_SENTENCES:
        assert list(unsaid(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("", "Your treatment"),
        ("Le {date}", "On {day}"),
        (("{count} point",), ("{count} point", "{count} points")),
    ],
)
def test_control_a_faulty_translation_is_found(
    said: str | tuple[str, ...], asked: str | tuple[str, ...]
) -> None:
    planted = Sentences(locale="fr_CA")
    planted.add(asked, said)
    assert all_faults(planted)


def test_control_a_new_sentence_is_found() -> None:
    source = 'def f():\n    return tr("Quite new") if g() else marked_words("a one", "b two")\n'
    assert [each.english for each in said_in(source)] == ["Quite new", "a one", "b two"]
    known = gathered(read(LANGUAGES[0]))
    known.add("Quite new")
    assert all_faults(known) == ["'Quite new' is not translated"]


def test_control_a_sentence_that_nobody_names_is_found() -> None:
    assert list(unsaid('"""A docstring of it."""\nf("Two words")\ntr("Two others")\n')) == [
        "Two words"
    ]
