"""Products say what their labels say, exactly."""

from pathlib import Path

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.units import Units
from injector_app.reference.load_products import load_products
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import resources_folder

TABLE = resources_folder() / "reference" / "products.toml"


def test_every_product_seen_in_practice_is_there() -> None:
    seen = {
        "botox",
        "botox-cosmetic",
        "dysport",
        "xeomin",
        "jeuveau",
        "daxxify",
        "letybo",
        "myobloc",
    }
    assert seen <= load_products(TABLE).keys()


def test_vials_differ_by_region_and_are_all_known() -> None:
    jeuveau = load_products(TABLE)["jeuveau"]
    assert jeuveau.vial_sizes(WorldRegion.US) == (Units.parse("100"),)
    assert jeuveau.vial_sizes(WorldRegion.EU) == (Units.parse("50"),)
    assert jeuveau.all_vials == (Units.parse("50"), Units.parse("100"))
    assert jeuveau.brand(WorldRegion.CA) == "Nuceiva"


def test_powder_needs_diluent_and_solution_has_its_volume() -> None:
    products = load_products(TABLE)
    assert products["botox"].ready_volume(Units.parse("200")) is None
    ready = products["myobloc"].ready_volume(Units.parse("2500"))
    assert str(ready) == "0.5"
    assert str(products["alluzience"].ready_volume(Units.parse("125"))) == "0.625"


def test_withdrawn_brand_is_not_sold() -> None:
    myobloc = load_products(TABLE)["myobloc"]
    assert myobloc.is_sold_in(WorldRegion.US)
    assert not myobloc.is_sold_in(WorldRegion.EU)


@pytest.mark.parametrize(
    ("good", "bad", "where"),
    [
        ('id = "botox"', "id = 7", "product[0].id"),
        ('form = "powder"', "", "product[0].form"),
        ("vial_units = [100, 200]", 'vial_units = ["100"]', "product[0].vial_units"),
        ("vial_units = [100, 200]", "vial_units = [-1]", "product[0].vial_units"),
    ],
)
def test_damaged_table_says_file_and_place(tmp_path: Path, good: str, bad: str, where: str) -> None:
    damaged = tmp_path / "products.toml"
    damaged.write_text(TABLE.read_text("utf-8").replace(good, bad, 1), "utf-8")
    with pytest.raises(RecordsProblem) as caught:
        load_products(damaged)
    assert caught.value.trouble is Trouble.REFERENCE_DAMAGED
    assert caught.value.facts == {"file": "products.toml", "where": where}


def test_file_that_is_no_toml_is_refused(tmp_path: Path) -> None:
    (tmp_path / "products.toml").write_bytes(b"\xff\x00 not toml")
    with pytest.raises(RecordsProblem) as caught:
        load_products(tmp_path / "products.toml")
    assert caught.value.trouble is Trouble.REFERENCE_DAMAGED
