"""Gather the sentences that `tr` and `tr_counted` say, and compile each language.

A sentence that is new stands in the language's file without a translation; one that is gone is
taken out. Locations are left out, so that a moved line changes nothing.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from injector_app.language.language import Language
from injector_app.language.sentences import DOMAIN

ROOT = Path(__file__).parent.parent
SAID_BY: dict[str, tuple[int, ...] | None] = {"tr": None, "tr_counted": (1, 2)}
LANGUAGES = tuple(language for language in Language if language is not Language.ENGLISH)
_WIDTH = 100
Said = str | tuple[str, ...]


def file_of(language: Language) -> Path:
    """Where a language's sentences are kept for translators; the compiled ones lie beside it."""
    folder = ROOT / "resources" / "languages" / language.value / "LC_MESSAGES"
    return folder / f"{DOMAIN}.po"


def said() -> Iterator[Said]:
    """Every sentence in the code, one and many together where they are counted."""
    package = ROOT / "injector_app"
    for _, _, message, _, _ in extract_from_dir(package, keywords=SAID_BY):
        yield message


def gathered(known: Catalog) -> Catalog:
    """What is said now, with the translations that are known."""
    template = Catalog(header_comment="")
    for message in said():
        template.add(message)
    known.update(template, no_fuzzy_matching=True)
    known.obsolete.clear()
    return known


def read(language: Language) -> Catalog:
    """The sentences of a language as they are kept."""
    path = file_of(language)
    if not path.exists():
        return Catalog(locale=language.value)
    with path.open("rb") as file:
        return read_po(file, locale=language.value)


def written(catalog: Catalog) -> tuple[bytes, bytes]:
    """The file for translators, and the compiled one."""
    plain, compiled = BytesIO(), BytesIO()
    write_po(plain, catalog, width=_WIDTH, no_location=True, sort_output=True, omit_header=False)
    write_mo(compiled, catalog)
    return plain.getvalue(), compiled.getvalue()


def main() -> None:
    """Write each language's two files."""
    for language in LANGUAGES:
        path = file_of(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        plain, compiled = written(gathered(read(language)))
        path.write_bytes(plain)
        path.with_suffix(".mo").write_bytes(compiled)


if __name__ == "__main__":
    main()
