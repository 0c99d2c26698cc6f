"""Products and uses by their names; different products are never added."""

from datetime import date

from injector_app.domain.clinic import WorldRegion
from tests.support.listed_visits import list_words


def test_names_instead_of_ids() -> None:
    words = list_words()
    assert words.product("botox") == "Botox"
    assert words.indication("chronic-migraine") == "Chronic migraine"
    assert words.day(date(2026, 11, 5)) == "11/05/2026"
    assert list_words(WorldRegion.EU).day(date(2026, 11, 5)) == "05.11.2026"


def test_what_the_catalog_does_not_know_keeps_its_id() -> None:
    assert list_words().product("gone") == "gone"
    assert list_words().indication("gone") == "gone"


def test_units_stay_with_their_product() -> None:
    assert list_words().given((("botox", "5"), ("dysport", "7.5"))) == "Botox 5 U + Dysport 7.5 U"
    assert list_words().given(()) == ""
