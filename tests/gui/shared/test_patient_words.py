"""A patient in one line: with the clinic's dates, and no name that reorders a number."""

from datetime import date

from injector_app.domain.clinic import WorldRegion
from injector_app.gui.shared.patient_words import age_words, patient_line, phone_tail
from tests.support.builders import a_patient

TODAY = date(2026, 11, 22)


def test_line_is_written_as_the_region_writes() -> None:
    line = patient_line(a_patient(alerts="Warfarin\nLatex"), WorldRegion.UK, TODAY)
    assert line.name == "Zebraquokka, Marta Lucía"
    assert line.facts == "born 12/03/1980 · 46 years · No. \u20681001\u2069"
    assert line.alerts == "Warfarin · Latex"


def test_age_and_phone_tail() -> None:
    assert age_words(date(2025, 11, 22), TODAY) == "1 year"
    assert age_words(date(2025, 11, 23), TODAY) == "0 years"
    assert phone_tail("(518) 555-0142 ext.") == "…0142"
    assert phone_tail("none") == ""
