"""The sums follow the chart."""

from injector_app.gui.chart.page import ChartPage
from tests.support.builders import a_clinic_reference
from tests.support.chart_hand import PROCERUS, ChartHand


def test_recorded_sums_stand_beside_their_reference(told: ChartPage, hand: ChartHand) -> None:
    hand.place(PROCERUS)
    told.document.settle()
    lines = told.past.panel.references.lines
    assert lines[0].startswith("86 days since the last toxin (08/26/2026).")
    assert lines[1].startswith("Recorded total 5 U onabotulinumtoxinA in 84 days.")


def test_what_the_clinic_entered_stands_beside_the_label(told: ChartPage, hand: ChartHand) -> None:
    hand.place(PROCERUS)
    told.document.settle()
    told.past.show_own((a_clinic_reference(days=91),))
    lines = told.past.panel.references.lines
    assert lines[1] == (
        "Recorded total 20 U onabotulinumtoxinA in 91 days. Reference your clinic entered:"
        " 400 U in 91 days (Clinic protocol 3, 11/20/2026, Ann Who, MD)."
    )
    told.past.show_own(())
    assert not any("your clinic" in line for line in told.past.panel.references.lines)
