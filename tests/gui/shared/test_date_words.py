"""The example shows which number is the month."""

from injector_app.domain.clinic import WorldRegion
from injector_app.gui.shared.date_words import date_example


def test_each_region_has_its_example() -> None:
    examples = {region: date_example(region) for region in WorldRegion}
    assert examples == {
        WorldRegion.US: "03/31/1970",
        WorldRegion.CA: "1970-03-31",
        WorldRegion.EU: "31.03.1970",
        WorldRegion.UK: "31/03/1970",
    }
