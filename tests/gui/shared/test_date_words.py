"""The example shows which number is the month."""

from injector_app.domain.clinic import WorldRegion
from injector_app.gui.shared.date_words import birth_date_example, date_example


def test_each_region_has_its_example() -> None:
    examples = {region: date_example(region) for region in WorldRegion}
    assert examples == {
        WorldRegion.US: "03/31/2026",
        WorldRegion.CA: "2026-03-31",
        WorldRegion.EU: "31.03.2026",
        WorldRegion.UK: "31/03/2026",
    }


def test_example_of_a_birth_date_is_of_a_grown_up() -> None:
    assert birth_date_example(WorldRegion.US) == "03/31/1970"
