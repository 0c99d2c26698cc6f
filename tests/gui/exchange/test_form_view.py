"""What is shown of a file is what is confirmed, unless the person changed it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from injector_app.domain.date_order import DateOrder
from injector_app.domain.import_form import Columns, CsvForm, FileKind, ImportForm, TableForm
from injector_app.gui.exchange.form_view import FormView
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.work.answers import LookedAt
from tests.support.window import find

COLUMNS = Columns({"family": 0, "birth_date": 1}, ("Last", "DOB"))


@pytest.mark.parametrize("order", [*DateOrder, None])
@pytest.mark.parametrize("csv", [CsvForm("utf-16", "\t"), CsvForm("cp1252", "|")])
def test_form_is_given_back(qtbot: QtBot, order: DateOrder | None, csv: CsvForm) -> None:
    view = FormView()
    qtbot.addWidget(view)
    form = ImportForm(FileKind.CSV, TableForm(csv, COLUMNS, order, (("Ng",), ("1",))))
    view.show_file(LookedAt(Path("a.csv"), form, ""))
    back = view.form()
    assert back == form
    assert back is not None
    assert back.table is not None
    # A plain text in its place would be read as the other order.
    assert back.table.order is order


def test_fhir_has_nothing_to_choose(qtbot: QtBot) -> None:
    view = FormView()
    qtbot.addWidget(view)
    view.show()
    view.show_file(LookedAt(Path("a.json"), ImportForm(FileKind.FHIR), ""))
    assert view.form() == ImportForm(FileKind.FHIR)
    dates = view.findChild(QComboBox, ExchangeName.DATES)
    assert isinstance(dates, QComboBox)
    assert not dates.isVisible()


def test_other_letters_are_asked_for(qtbot: QtBot) -> None:
    view = FormView()
    qtbot.addWidget(view)
    view.show()
    form = ImportForm(FileKind.CSV, TableForm(CsvForm("cp1252", ","), COLUMNS, None))
    view.show_file(LookedAt(Path("a.csv"), form, ""))
    box = find(view, ExchangeName.CELLS, QComboBox)
    with qtbot.waitSignal(view.reread_requested) as asked:
        box.setCurrentIndex(box.findData(";"))
        box.activated.emit(box.currentIndex())
    assert asked.args == [CsvForm("cp1252", ";")]
