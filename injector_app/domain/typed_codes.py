"""Codes of the payer's sheet as an administrator types them: one to a line."""

from collections.abc import Iterator

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.package_code import PackageCode, checked_code
from injector_app.domain.procedure_code import ProcedureCode
from injector_app.domain.typed_text import clean_line
from injector_app.domain.units import Units

_LONGEST_CODE, _LONGEST_WORDS = 20, 200


def packages_text(layout: NoteLayout) -> str:
    """As they were typed: botox 200: 00023-3921-02."""
    return "\n".join(f"{each.product} {each.size}: {each.code}" for each in layout.packages)


def procedures_text(layout: NoteLayout) -> str:
    """As they were typed: chronic-migraine: 64615 both sides, once per visit."""
    return "\n".join(f"{each.use}: {each.code} {each.words}".strip() for each in layout.procedures)


def parse_packages(text: str, catalog: Catalog, region: WorldRegion) -> tuple[PackageCode, ...]:
    """Each line is a product, a vial size and a code.

    Raises:
        RuleBroken: a line cannot be read, or a product or code is unknown.
    """
    return tuple(_package(number, line, catalog, region) for number, line in _lines(text))


def parse_procedures(text: str, catalog: Catalog) -> tuple[ProcedureCode, ...]:
    """Each line is an indication, a code and the clinic's own words.

    Raises:
        RuleBroken: a line cannot be read, or the indication is unknown.
    """
    return tuple(_procedure(number, line, catalog) for number, line in _lines(text))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), start=1):
        if plain := clean_line(line, "codes", limit=_LONGEST_CODE + _LONGEST_WORDS + 80):
            yield number, plain


def _package(number: int, line: str, catalog: Catalog, region: WorldRegion) -> PackageCode:
    named, colon, code = line.partition(":")
    product, _, size = named.strip().rpartition(" ")
    if not (colon and code.strip() and product in catalog.products):
        raise _unreadable("packages", number, line)
    try:
        return PackageCode(product, Units.parse(size), checked_code(code, region))
    except RuleBroken as problem:
        if problem.rule is Rule.NOT_A_PACKAGE_CODE:
            raise
        raise _unreadable("packages", number, line) from problem


def _procedure(number: int, line: str, catalog: Catalog) -> ProcedureCode:
    use, colon, rest = line.partition(":")
    code, _, words = rest.strip().partition(" ")
    if not (colon and code and use.strip() in catalog.indications):
        raise _unreadable("procedures", number, line)
    return ProcedureCode(use.strip(), code[:_LONGEST_CODE], words.strip()[:_LONGEST_WORDS])


def _unreadable(path: str, number: int, line: str) -> RuleBroken:
    return RuleBroken(Rule.CODE_LINE_UNREADABLE, path=path, line=number, value=line[:60])
