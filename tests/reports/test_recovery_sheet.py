"""The recovery sheet: one page on either paper, every group with its number."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.recovery_text import ALPHABET, written_groups
from injector_app.reports.recovery_sheet import write_recovery_sheet

GROUPS = written_groups(ALPHABET + "Z0Z0")


@pytest.mark.parametrize("region", WorldRegion)
def test_one_page_holds_all_groups_in_order(region: WorldRegion) -> None:
    clinic = "A clinic with a very long name " * 8
    pdf = write_recovery_sheet(GROUPS, clinic=clinic, made_on="2026-11-20", region=region)
    (page,) = PdfReader(BytesIO(pdf)).pages
    text = page.extract_text()
    places = [text.index(group) for group in GROUPS]
    assert places == sorted(places)
    assert [f"group {number}" in text for number in range(1, 10)] == [True] * 9
    assert "Use the recovery key" in text


def test_title_names_neither_clinic_nor_key() -> None:
    pdf = write_recovery_sheet(GROUPS, clinic="Riverside", made_on="x", region=WorldRegion.EU)
    metadata = PdfReader(BytesIO(pdf)).metadata
    assert metadata is not None
    assert "Riverside" not in str(dict(metadata))
    assert GROUPS[0] not in str(dict(metadata))
