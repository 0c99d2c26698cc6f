"""People read brands, names and dates as their region writes them."""

from datetime import date

from injector_app.cli.names import Names
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.edition import DrawingId, Edition
from tests.support.small_catalog import small_catalog

DAY = date(2026, 6, 30)


def test_words_follow_the_region() -> None:
    catalog = small_catalog()
    here, there = Names(catalog, WorldRegion.US), Names(catalog, WorldRegion.UK)
    assert (here.day(DAY), there.day(DAY), here.day(None)) == ("06/30/2026", "30/06/2026", "")
    assert (here.brand("jeuveau"), there.brand("jeuveau")) == ("Jeuveau", "Nuceiva")


def test_what_is_not_answered_is_said() -> None:
    names = Names(small_catalog(), WorldRegion.US)
    assert (names.indication(""), names.region("")) == ("no indication", "no region")
    assert names.indication("chronic-migraine") == "Chronic migraine"
    assert names.diagram(DrawingId(Edition(1), "face_front")) == "face_front"
    assert names.diagram(DrawingId(Edition(9), "tail")) == "tail"
