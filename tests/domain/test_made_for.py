"""A dose is of one product; a pattern says of which."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.made_for import fits, made_for, made_for_words
from injector_app.domain.protocol import Protocol


def a_protocol_of(generic: str) -> Protocol:
    return Protocol("p", "P", "x", generic, "intradermal", "", ())


@pytest.mark.parametrize(
    ("doses_of", "product", "expected"),
    [
        ("", "dysport", True),
        ("botox", "botox", True),
        ("botox", "botox-cosmetic", False),
        ("onabotulinumtoxinA", "botox-cosmetic", True),
        ("onabotulinumtoxinA", "dysport", False),
        ("onabotulinumtoxinA or incobotulinumtoxinA (trial)", "xeomin", True),
        ("abobotulinumtoxinA", "jeuveau", False),
    ],
)
def test_fit(doses_of: str, product: str, expected: bool, catalog: Catalog) -> None:  # noqa: FBT001 - a case
    assert fits(catalog.product(product), doses_of) is expected


@pytest.mark.parametrize(
    ("generic", "expected"),
    [
        ("onabotulinumtoxinA", "onabotulinumtoxinA"),
        ("", ""),
        ("lanbotulinumtoxinA (trial)", ""),
        ("botulinum toxin A (3 U per side in the trial; product not shown)", ""),
    ],
)
def test_toxin_that_no_product_holds_is_nobodys(
    generic: str, expected: str, catalog: Catalog
) -> None:
    assert made_for(a_protocol_of(generic), catalog) == expected


def test_words_name_the_brand(catalog: Catalog) -> None:
    assert made_for_words("botox", catalog, WorldRegion.US).startswith("Botox")
    assert "Dysport" in made_for_words("abobotulinumtoxinA", catalog, WorldRegion.US)
    assert made_for_words("newtoxin", catalog, WorldRegion.US) == "newtoxin"
