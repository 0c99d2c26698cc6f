"""Gather the sentences that are said by `tr` and its like, and compile each language.

A sentence that is new stands in the language's file without a translation; one that is gone is
taken out. Locations are left out, so that a moved line changes nothing.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog as Sentences
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.catalog import Catalog
from injector_app.domain.language.language import Language
from injector_app.domain.patient import Sex
from injector_app.domain.point import Depth, PointState
from injector_app.domain.side import Side
from injector_app.reference.load_catalog import load_catalog
from injector_app.reference.sentences import DOMAIN
from injector_app.system.paths import resources_folder

ROOT = Path(__file__).parent.parent
SAID_BY = frozenset({"tr", "marked", "marked_words"})
COUNTED_BY, WITHIN = "tr_counted", "tr_in"
LANGUAGES = tuple(language for language in Language if language is not Language.ENGLISH)
_ENUMS = (Side, Sex, Depth, PointState, AmendmentKind)
_WIDTH = 100
# The file is of no day: the same sentences give the same bytes.
_NO_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_ABOUT = """Sentences of injector_app.
script/languages writes this file; the translations in it are kept."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence as it stands in the code, and what it is said of where that decides the word."""

    english: str | tuple[str, ...]
    context: str | None = None


def file_of(language: Language) -> Path:
    """Where a language's sentences are kept for translators; the compiled ones lie beside it."""
    folder = ROOT / "resources" / "languages" / language.value / "LC_MESSAGES"
    return folder / f"{DOMAIN}.po"


def said_in(text: str) -> Iterator[Said]:
    """Every sentence that a source text says, one and many together where they are counted."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id == COUNTED_BY:
            one, many = (next(_constants(each)) for each in node.args[:2])
            yield Said((one, many))
        elif node.func.id == WITHIN:
            context, sentence = (next(_constants(each)) for each in node.args)
            yield Said(sentence, context)
        elif node.func.id in SAID_BY:
            for argument in node.args:
                yield from map(Said, _constants(argument))


def said_by_catalog(catalog: Catalog) -> Iterator[str]:
    """The names of what notes are about; product names are the same in every language."""
    yield from (each.name for each in catalog.indications.values())
    for atlas in catalog.atlases.values():
        yield from atlas.region_names.values()
        yield from atlas.names.values()
    yield from (prompt.question for prompt in catalog.references.prompts)


def said() -> Iterator[Said]:
    """Every sentence in the code and in the tables."""
    for path in sorted((ROOT / "injector_app").rglob("*.py")):
        yield from said_in(path.read_text(encoding="utf-8"))
    for enum in _ENUMS:
        yield from (Said(each.value) for each in enum)
    yield from map(Said, said_by_catalog(load_catalog(resources_folder())))


def gathered(known: Sentences) -> Sentences:
    """What is said now, with the translations that are known."""
    template = Sentences()
    for each in said():
        if each.english:
            template.add(each.english, context=each.context)
    known.update(template, no_fuzzy_matching=True)
    known.obsolete.clear()
    known.fuzzy = False
    known.header_comment = "\n".join(f"# {line}" for line in _ABOUT.splitlines())
    known.creation_date = known.revision_date = _NO_DAY
    known.project, known.version = DOMAIN, "1"
    known.last_translator = known.language_team = known.msgid_bugs_address = DOMAIN
    return known


def read(language: Language) -> Sentences:
    """The sentences of a language as they are kept."""
    path = file_of(language)
    if not path.exists():
        return Sentences(locale=language.value)
    with path.open("rb") as file:
        return read_po(file, locale=language.value)


def written(sentences: Sentences) -> tuple[bytes, bytes]:
    """The file for translators, and the compiled one."""
    plain, compiled = BytesIO(), BytesIO()
    write_po(plain, sentences, width=_WIDTH, no_location=True, sort_output=True, omit_header=False)
    write_mo(compiled, sentences)
    return plain.getvalue(), compiled.getvalue()


def main() -> None:
    """Write each language's two files."""
    for language in LANGUAGES:
        path = file_of(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        plain, compiled = written(gathered(read(language)))
        path.write_bytes(plain)
        path.with_suffix(".mo").write_bytes(compiled)


def _constants(argument: ast.expr) -> Iterator[str]:
    """What stands there as it is, also where one of two is chosen."""
    if isinstance(argument, ast.IfExp):
        yield from _constants(argument.body)
        yield from _constants(argument.orelse)
    elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value


if __name__ == "__main__":
    main()
