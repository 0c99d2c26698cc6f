"""Our own addresses stand under one prefix, in one place, and are all different."""

from pathlib import Path

from injector_app.exchange import fhir
from injector_app.exchange.fhir import canonical


def test_no_other_module_writes_an_address_of_ours() -> None:
    folder = Path(fhir.__file__).parent
    others = [each for each in folder.glob("*.py") if each.name != "canonical.py"]
    assert len(others) > 10
    assert [each.name for each in others if "urn:injector" in each.read_text("utf-8")] == []


def test_each_means_one_thing() -> None:
    addresses = [value for name, value in vars(canonical).items() if name.isupper()]
    assert len(set(addresses)) == len(addresses)
    ours = [each for each in addresses if each.startswith(canonical.PREFIX)]
    assert len(ours) > 15
    assert not any("example." in each for each in addresses)
