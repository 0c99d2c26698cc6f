"""What was typed comes back as it was typed, and a line that cannot be read is named."""

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.typed_codes import (
    packages_text,
    parse_packages,
    parse_procedures,
    procedures_text,
)
from injector_app.wording.messages import describe
from tests.support.real_catalog import real_catalog

CATALOG = real_catalog()
US = WorldRegion.US


def test_codes_come_back_as_they_are_kept() -> None:
    packages = "botox 200: 00023-3921-02\ndysport 300: 15054-0530-06"
    procedures = "chronic-migraine: 64615 both sides, once\nchronic-migraine: 95874 EMG"
    layout = NoteLayout(
        packages=parse_packages(f"\n{packages}\n\n", CATALOG, US),
        procedures=parse_procedures(procedures, CATALOG),
    )
    assert packages_text(layout) == packages
    assert procedures_text(layout) == procedures


@pytest.mark.parametrize(
    "line", ["botox: 00023-3921-02", "botox x: 00023-3921-02", "moon 5: 1", "botox 200", "a"]
)
def test_line_that_is_no_package_is_named(line: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        parse_packages(f"botox 100: 0023-1145-01\n{line}", CATALOG, US)
    assert caught.value.rule is Rule.CODE_LINE_UNREADABLE
    assert "Line 2" in describe(caught.value).sentence


def test_code_that_is_no_ndc_is_told() -> None:
    with pytest.raises(RuleBroken) as caught:
        parse_packages("botox 200: 123", CATALOG, US)
    assert caught.value.rule is Rule.NOT_A_PACKAGE_CODE


@pytest.mark.parametrize("line", ["moon: 64615", "chronic-migraine", "chronic-migraine:", ":"])
def test_line_that_is_no_procedure_is_named(line: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        parse_procedures(line, CATALOG)
    assert caught.value.rule is Rule.CODE_LINE_UNREADABLE
