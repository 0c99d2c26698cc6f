"""Alerts stand in a frame, as typed."""

from injector_app.reports.alert_box import alert_box
from tests.support.pdf_text import all_text
from tests.support.printed import WIDTH, printed


def test_name_and_text_are_printed() -> None:
    text = all_text(printed([alert_box("Alerts", "Latex <allergy> & more", WIDTH)]))
    assert text == "Alerts Latex <allergy> & more"


def test_text_longer_than_a_page_flows() -> None:
    text = all_text(printed([alert_box("Alerts", "word " * 2000, WIDTH)]))
    assert text.count("word") == 2000


def test_long_text_makes_the_box_higher() -> None:
    short = alert_box("Alerts", "x", WIDTH).wrap(WIDTH, 1000)[1]
    assert alert_box("Alerts", "many words " * 60, WIDTH).wrap(WIDTH, 1000)[1] > 3 * short
