"""Each column shows its first cells and what it is taken as; more than anybody reads is kept."""

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from injector_app.domain.import_form import Columns, CsvForm, TableForm
from injector_app.gui.exchange.column_choices import MOST_SHOWN, ColumnChoices
from injector_app.gui.shared.exchange_names import ExchangeName
from tests.support.window import find


def a_table(width: int) -> TableForm:
    headings = tuple(f"H{place}" for place in range(width))
    columns = Columns({"family": 0, "birth_date": width - 1}, headings)
    return TableForm(CsvForm("cp1252", ","), columns, None, (("Ng",),))


def test_choices_are_given_back(qtbot: QtBot) -> None:
    choices = ColumnChoices()
    qtbot.addWidget(choices)
    table = a_table(3)
    choices.show_columns(table)
    assert choices.columns(table.columns.headings) == table.columns
    choices.show()
    box = find(choices, f"{ExchangeName.COLUMN}.2", QComboBox)
    box.setCurrentIndex(box.findData("phone"))
    assert choices.columns(table.columns.headings).places["phone"] == 1


def test_column_that_is_not_shown_is_still_read(qtbot: QtBot) -> None:
    choices = ColumnChoices()
    qtbot.addWidget(choices)
    table = a_table(MOST_SHOWN + 20)
    choices.show_columns(table)
    assert choices.columns(table.columns.headings).places == table.columns.places
