"""The payer's sheet lists in the codes of the region, and chooses none."""

from dataclasses import replace

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.note import sign
from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.note_variant import NoteVariant
from injector_app.domain.package_code import PackageCode
from injector_app.domain.procedure_code import ProcedureCode
from injector_app.domain.units import Units
from injector_app.reports.payer_sheet import NO_PROCEDURES
from injector_app.reports.sheet_plan import SheetRecord
from tests.support.sheets import a_record, sheet_text

SIZE = Units.parse("200")


def told(catalog: Catalog, region: WorldRegion, layout: NoteLayout) -> str:
    content = a_record(catalog).content
    clinic = replace(content.clinic, region=region)
    visits = a_record(catalog).visits
    record = SheetRecord(sign(replace(content, clinic=clinic)), visits)
    return sheet_text(NoteVariant.PAYER, record, catalog, layout)


def test_us_claim_has_billing_units_modifier_and_ndc(catalog: Catalog) -> None:
    layout = NoteLayout(
        packages=(PackageCode("botox", SIZE, "00023-3921-02"),),
        procedures=(
            ProcedureCode("chronic-migraine", "64615", "both sides, once"),
            ProcedureCode("cervical-dystonia", "64616", "neck, one side"),
        ),
    )
    text = told(catalog, WorldRegion.US, layout)
    assert "Botox, 200 U 00023-3921-02 J0585 155 U 155 45 U 45 JW" in text
    assert "ICD-10-CM G43.709" in text
    assert "64615 both sides, once" in text
    assert "64616" not in text
    assert "13 weeks, 0 days" in text
    assert "Anna Ortiz, MD" in text


def test_canadian_sheet_has_a_din_and_no_us_code(catalog: Catalog) -> None:
    layout = NoteLayout(packages=(PackageCode("botox", SIZE, "01981501"),))
    text = told(catalog, WorldRegion.CA, layout)
    assert "DIN" in text
    assert "01981501" in text
    assert NO_PROCEDURES in text
    assert not any(word in text for word in ("HCPCS", "J0585", "JW", "NDC", "ICD-10-CM"))


@pytest.mark.parametrize("region", [WorldRegion.EU, WorldRegion.UK])
def test_elsewhere_only_amounts_are_listed(catalog: Catalog, region: WorldRegion) -> None:
    text = told(catalog, region, NoteLayout())
    assert "200 U 155 U 45 U 0 U C1234" in text
    assert not any(word in text for word in ("HCPCS", "DIN", "NDC"))
