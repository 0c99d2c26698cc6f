"""The wording of references: the rule of product.md, word by word."""

from dataclasses import replace
from datetime import date

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.clinic_reference import ReferenceKind
from injector_app.domain.exposure import Exposure
from injector_app.domain.label_reference import TotalKind, TotalReference
from injector_app.domain.reference_lines import (
    ExposureLine,
    IntervalLine,
    MuscleLine,
    ReferenceLine,
    VisitLine,
)
from injector_app.domain.units import NO_UNITS, Units
from injector_app.reference.load_label_references import load_label_references
from injector_app.system.paths import resources_folder
from injector_app.wording.reference_words import own_words, reference_source, reference_words
from tests.support.builders import a_clinic_reference
from tests.support.small_catalog import small_catalog

CATALOG = small_catalog()
RECORDED = Exposure("onabotulinumtoxinA", 84, Units.parse("412"), NO_UNITS, 0)
LABEL = TotalReference("botox", Units.parse("400"), 84, TotalKind.CUMULATIVE, "US label 2.1")
FORBIDDEN = ("safe", "recommend", "overdose", "maximum allowed", "exceed", "too much", "no limit")


def said(line: ReferenceLine) -> str:
    return reference_words(line, CATALOG, WorldRegion.US)


def test_total_beside_its_reference() -> None:
    line = ExposureLine("botox", RECORDED, LABEL)
    words = "Recorded total 412 U onabotulinumtoxinA in 84 days. Reference: 400 U in 84 days."
    assert said(line) == words
    assert reference_source(line, WorldRegion.US) == "US label 2.1"


def test_absent_reference_is_said_to_be_absent() -> None:
    line = ExposureLine("botox", RECORDED, None)
    assert said(line).endswith("No reference.")
    assert reference_source(line, WorldRegion.US) == ""


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


OWN = a_clinic_reference()
ENTERED = "(Clinic protocol 3, 11/20/2026, Ann Who, MD)"


def test_total_beside_the_clinics_own_reference() -> None:
    line = ExposureLine("botox", RECORDED, OWN.as_total, OWN)
    assert said(line) == (
        "Recorded total 412 U onabotulinumtoxinA in 84 days."
        f" Reference your clinic entered: 400 U in 84 days {ENTERED}."
    )
    source = reference_source(line, WorldRegion.US)
    assert source == "Clinic protocol 3. Entered by this clinic on 11/20/2026: Ann Who, MD"


def test_own_use_interval_and_muscle_are_marked_as_the_clinics() -> None:
    use = replace(OWN, kind=ReferenceKind.USE, use="chronic-migraine", low=Units.parse("155"))
    muscle = replace(OWN, kind=ReferenceKind.MUSCLE, region="procerus", days=None)
    lines: tuple[ReferenceLine, ...] = (
        VisitLine("botox", Units.parse("5"), 1, use.as_use("Chronic migraine"), use),
        IntervalLine(61, date(2026, 9, 20), use.as_use("Chronic migraine"), use),
        MuscleLine(Units.parse("5"), muscle.as_muscle, muscle),
    )
    figures = (
        "155 to 400 U, Chronic migraine",
        "84 days between visits, Chronic migraine",
        "400 U",
    )
    for line, figure in zip(lines, figures, strict=True):
        words = said(line)
        assert words.endswith(f"Reference your clinic entered: {figure} {ENTERED}.")
        assert not [word for word in FORBIDDEN if word in words.casefold()]


def test_own_reference_without_a_visit() -> None:
    use = replace(OWN, kind=ReferenceKind.USE, use="chronic-migraine")
    muscle = replace(use, kind=ReferenceKind.MUSCLE, region="procerus", days=None)
    muscle = replace(muscle, low=Units.parse("5"))
    told = [own_words(each, CATALOG, WorldRegion.US) for each in (OWN, use, muscle)]
    assert told == [
        "Botox, total: 400 U in 84 days",
        "Botox, Chronic migraine: 400 U, 84 days between visits",
        "Botox, procerus, Chronic migraine: 5 to 400 U",
    ]
