"""The filters of the look-up become a question."""

from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.gui.search.filters import Filters
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.treatment_words import TreatmentWords
from tests.support.builders import a_clinician
from tests.support.window import find, press, type_into


@pytest.fixture
def filters(qtbot: QtBot, catalog: Catalog) -> Filters:
    made = Filters(TreatmentWords(catalog, WorldRegion.UK))
    qtbot.addWidget(made)
    made.resize(1200, 120)
    made.show()
    return made


def choose(filters: Filters, name: str, text: str) -> None:
    box = find(filters, name, QComboBox)
    assert box.findText(text) >= 0
    box.setCurrentIndex(box.findText(text))


def test_empty_filters_ask_for_everything(filters: Filters) -> None:
    assert filters.query() == TreatmentQuery()


def test_every_filter_is_asked(filters: Filters) -> None:
    filters.offer_clinicians((a_clinician(),))
    for name, text in (
        (ObjectName.SEARCH_WORDS, "zeb"),
        (ObjectName.SEARCH_FROM, "03/04/2026"),
        (ObjectName.SEARCH_TO, "2026-05-01"),
        (ObjectName.SEARCH_LOT, "c12"),
    ):
        type_into(filters, name, text)
    choose(filters, ObjectName.SEARCH_PRODUCT, "Dysport")
    choose(filters, ObjectName.SEARCH_CLINICIAN, "Anna Ortiz, MD")
    assert filters.query() == TreatmentQuery(
        words="zeb",
        product="dysport",
        lot="c12",
        clinician="anna",
        from_day=date(2026, 4, 3),
        to_day=date(2026, 5, 1),
    )


def test_half_a_date_asks_nothing_and_is_told(filters: Filters) -> None:
    type_into(filters, ObjectName.SEARCH_FROM, "31/02/2026")
    assert filters.query() is None
    told = [field.editor.objectName() for field in filters.findChildren(Field) if field.problem]
    assert told == [ObjectName.SEARCH_FROM]


def test_clear_asks_for_everything_again(filters: Filters, qtbot: QtBot) -> None:
    type_into(filters, ObjectName.SEARCH_LOT, "c12")
    choose(filters, ObjectName.SEARCH_PRODUCT, "Dysport")
    with qtbot.waitSignal(filters.changed):
        press(filters, ObjectName.SEARCH_CLEAR)
    assert filters.query() == TreatmentQuery()
