"""What is signed, in words, before it counts."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from injector_app.domain.chart import Chart
from injector_app.domain.charter import Charter
from injector_app.domain.correction import Correction
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.missing_fields import Field, Missing
from injector_app.domain.point import PointState
from injector_app.domain.screening import with_answer
from injector_app.domain.side import Side
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.sign_facts import sign_facts
from tests.support.builders import a_clinic, a_patient, a_point, a_treatment, a_vial
from tests.support.screen_prompts import INFECTION, asking_catalog

AT = datetime(2026, 11, 20, 9, 0, tzinfo=ZoneInfo("America/New_York"))


def test_lines_say_who_when_why_and_what(document: ChartDocument) -> None:
    points = (
        a_point(region="frontalis", side=Side.RIGHT),
        a_point(state=PointState.PLANNED),
        a_point(state=PointState.NOT_GIVEN),
    )
    document.open(replace(a_treatment(points=0), performed_at=AT, chart=Chart(points)))
    facts = sign_facts(document, a_patient(), "Anna Ortiz, MD")
    assert facts.patient == "Zebraquokka, Marta Lucía · born 03/12/1980 · No. 1001"
    assert facts.visit == "11/20/2026, 09:00 (America/New_York, UTC-05:00) · Anna Ortiz, MD"
    assert facts.reason == "Chronic migraine · G43.709"
    assert facts.points == "1 point given; 1 still planned, not part of the note; 1 not given"
    assert facts.sides == ("Frontalis: right 5 U, point 1; left 0 U, no point",)
    assert facts.side_totals == ("Botox: right 5 U, midline 0 U, left 0 U",)
    (vial,) = facts.vials
    assert vial.startswith("Vial 1: Botox 200 U, lot C1234: 200 U = 5 given + 185 discarded")


def test_lines_name_who_charted_the_screen_and_the_opening(qapp: QApplication) -> None:
    document = ChartDocument(asking_catalog(), a_clinic(), qapp)
    vials = (a_vial(opened_at=AT, opened_by="Kim Lee"),)
    visit = with_answer(a_treatment(vials=vials), INFECTION, is_yes=False)
    document.open(visit.with_charter(Charter(StaffId(new_id()), "Kim Lee")))
    facts = sign_facts(document, a_patient(), "Anna Ortiz, MD")
    assert facts.visit.endswith("Anna Ortiz, MD · charted by Kim Lee")
    assert "lot C1234, opened 11/20/2026 09:00 by Kim Lee: 200 U" in facts.vials[0]
    assert facts.screen == "No to 1; not answered: Toxin in the last 4 months"
    assert facts.left_open == (Missing(Field.SCREEN_ANSWER, 2, "Toxin in the last 4 months"),)
    assert facts.missing == ()
    document.close()
    document.deleteLater()


def test_missing_fields_are_among_the_facts(document: ChartDocument) -> None:
    document.open(replace(a_treatment(points=1), indication="", consent=False))
    facts = sign_facts(document, a_patient(), "")
    assert facts.missing == (Missing(Field.INDICATION), Missing(Field.CONSENT))
    assert facts.reason == "No indication · G43.709"


def test_products_are_never_added_together(document: ChartDocument) -> None:
    points = (
        a_point(region="frontalis", side=Side.RIGHT),
        a_point(region="frontalis", side=Side.LEFT, vial=1),
    )
    vials = (a_vial(), a_vial(product="dysport"))
    document.open(a_treatment(chart=Chart(points), vials=vials))
    facts = sign_facts(document, a_patient(), "Anna Ortiz, MD")
    assert facts.side_totals == (
        "Botox: right 5 U, midline 0 U, left 0 U",
        "Dysport: right 0 U, midline 0 U, left 5 U",
    )
    assert facts.sides == (
        "Frontalis (Botox): right 5 U, point 1; left 0 U, no point",
        "Frontalis (Dysport): right 0 U, no point; left 5 U, point 2",
    )


def test_assistant_is_named_beside_the_clinician(document: ChartDocument) -> None:
    document.open(a_treatment(points=1, assistant="Kim Lee"))
    facts = sign_facts(document, a_patient(), "Anna Ortiz, MD")
    assert facts.visit.endswith("Anna Ortiz, MD · assistant Kim Lee")


def test_a_correction_says_what_it_follows_and_why(document: ChartDocument) -> None:
    visit = a_treatment()
    document.open(visit)
    assert sign_facts(document, a_patient(), "").correction == ""
    document.open(replace(visit, correction=Correction(visit.id, 2, "d", "Lot misread")))
    facts = sign_facts(document, a_patient(), "")
    assert facts.correction == "Correction of revision 2: Lot misread"
