"""The wording of references: the rule of product.md, word by word."""

from dataclasses import replace
from datetime import date

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.exposure import Exposure
from injector_app.domain.label_reference import TotalKind, TotalReference
from injector_app.domain.reference_lines import ExposureLine, IntervalLine
from injector_app.domain.units import NO_UNITS, Units
from injector_app.reference.load_label_references import load_label_references
from injector_app.system.paths import resources_folder
from injector_app.wording.reference_words import reference_source, reference_words
from tests.support.small_catalog import small_catalog

CATALOG = small_catalog()
RECORDED = Exposure("onabotulinumtoxinA", 84, Units.parse("412"), NO_UNITS, 0)
LABEL = TotalReference("botox", Units.parse("400"), 84, TotalKind.CUMULATIVE, "US label 2.1")
FORBIDDEN = ("safe", "recommend", "overdose", "maximum allowed", "exceed", "too much", "no limit")


def said(line: ExposureLine | IntervalLine) -> str:
    return reference_words(line, CATALOG, WorldRegion.US)


def test_total_beside_its_reference() -> None:
    line = ExposureLine("botox", RECORDED, LABEL)
    words = "Recorded total 412 U onabotulinumtoxinA in 84 days. Reference: 400 U in 84 days."
    assert said(line) == words
    assert reference_source(line) == "US label 2.1"


def test_absent_reference_is_said_to_be_absent() -> None:
    line = ExposureLine("botox", RECORDED, None)
    assert said(line).endswith("No reference.")
    assert reference_source(line) == ""


def test_toxin_elsewhere_is_named() -> None:
    told = replace(RECORDED, elsewhere=Units.parse("50"), unknown=2)
    words = said(ExposureLine("botox", told, LABEL))
    assert "Recorded total 462 U" in words
    assert "50 U of it elsewhere; given elsewhere 2 times with units unknown." in words


def test_interval() -> None:
    line = IntervalLine(61, date(2026, 9, 20), None)
    assert said(line) == "61 days since the last toxin (09/20/2026). No reference."


def test_no_label_text_judges() -> None:
    labels = load_label_references(resources_folder() / "reference" / "products.toml")
    for kind in TotalKind:
        words = said(ExposureLine("botox", RECORDED, replace(LABEL, kind=kind))).casefold()
        assert not [word for word in FORBIDDEN if word in words]
    assert labels.totals
