"""A front-desk user tries every clinical change in the window: refused and written down.

Use cases by the table of roles, every control of the chart, every control and key of the screens
that the desk sees, files and text dropped on them. The command line has a test of its own.
"""

import inspect
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from injector_app.app.desk import Desk
from injector_app.domain.catalog import Catalog
from injector_app.domain.draft import Draft
from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.domain.permissions import ALLOWED, Action
from injector_app.domain.staff import Role
from injector_app.gui.shared.object_names import ObjectName
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft, a_signed_note
from tests.support.clinic import CLINICIAN, DESK, open_as
from tests.support.clinical_print import changed_tables, clinical_print, refusals
from tests.support.front_door import FrontDoor
from tests.support.window import find
from tests.usecases.test_every_role import TABLE, found

CHART_NAMES = sorted(name for name in ObjectName if name.startswith(("chart", "sign.")))
# Asked within a use case that is asked for another one first, or at the door.
ASKED_INSIDE = {
    *(Action.READ_FREE_TEXT, Action.READ_OUTCOME, Action.EDIT_CLINICAL),
    *(Action.READ_OWN_AUDIT, Action.ACKNOWLEDGE_GAP),
}
LETTERS = "rgmdfou5 sp+-"
SCREENS = ("card", "note", "look up", "new patient", "edit patient")


@dataclass(frozen=True)
class Stage:
    """The window of the front desk over a record with a signed note and a draft."""

    door: FrontDoor
    desk: Desk
    note: SignedNote
    draft: Draft

    @property
    def work(self) -> Work:
        return self.desk.work

    @property
    def pages(self) -> dict[str, Callable[[], object]]:
        """How each screen of the desk is brought up."""
        routes, patient = self.desk.routes, self.note.content.patient
        presenter = self.desk.screens.patient_presenter
        return {
            "card": partial(routes.show_patient, patient.id),
            "note": partial(self.desk.screens.note_presenter.open, treatment_id_of(self.note)),
            "look up": routes.show_look_up,
            "new patient": presenter._on_add_requested,
            "edit patient": presenter._on_edit_requested,
            "account": self.desk.show_account,
        }

    def bring(self, name: str) -> QWidget:
        if name == "edit patient":
            self.bring("card")
        self.pages[name]()
        self.settle()
        page = self.door.window.page
        assert page is not None
        return page

    def settle(self) -> None:
        for _ in range(3):
            self.door.settle()
        QApplication.processEvents()

    def changed(self, deed: Callable[[], object]) -> list[str]:
        """The clinical tables that are others after a deed."""
        before = clinical_print(self.work)
        deed()
        self.settle()
        return changed_tables(before, clinical_print(self.work))


@pytest.fixture
def stage(door: FrontDoor, template: Path, catalog: Catalog, tmp_path: Path) -> Stage:
    root = Path(shutil.copytree(template, tmp_path / "data"))
    work = open_as(CLINICIAN, root, root, catalog)
    note = a_signed_note(work)
    draft = a_complete_draft(work, note.content.patient)
    work.close()
    door.outside.files.answers = [None] * 500
    door.open(root)
    return Stage(door, door.sign_in(DESK), note, draft)


def tried(stage: Stage, name: str) -> list[str]:
    """What the log says after a use case was run as the window runs each of them."""
    use_case, before = found()[name], len(refusals(stage.work))
    names = list(inspect.signature(use_case).parameters)[1:]
    nonsense = {each: SimpleNamespace() for each in names}
    job = partial(use_case, stage.work, **nonsense)
    stage.door.room.jobs.run(job, done=lambda _: None, failed=lambda _: None)
    stage.settle()
    return refusals(stage.work)[before:]


def test_every_use_case_that_is_not_the_desks_is_refused_and_written_down(stage: Stage) -> None:
    forbidden = sorted(name for name, roles in TABLE.items() if Role.FRONT_DESK not in roles)
    assert len(forbidden) > 40
    before = clinical_print(stage.work)
    said = {name: tried(stage, name) for name in forbidden}
    assert {name: lines for name, lines in said.items() if len(lines) != 1} == {}
    assert changed_tables(before, clinical_print(stage.work)) == []
    # Nothing that a role is asked for is left out.
    asked = {line for lines in said.values() for line in lines}
    closed = {action for action, roles in ALLOWED.items() if Role.FRONT_DESK not in roles}
    assert closed - ASKED_INSIDE <= {Action(line) for line in asked}


def test_no_control_of_the_chart_comes_up_by_any_way_in(stage: Stage) -> None:
    assert shown_after_every_way_in(stage) == []
    assert set(refusals(stage.work)) == {Action.CHART.value}
    chart = stage.desk.screens.chart
    built = [name for name in CHART_NAMES if chart.findChild(QWidget, name) is not None]
    assert len(built) > 60
    assert not [name for name in built if find(chart, name, QWidget).isVisible()]


def test_control_a_desk_that_may_chart_is_noticed(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ALLOWED, Action.CHART, ALLOWED[Action.CHART] | {Role.FRONT_DESK})
    assert shown_after_every_way_in(stage) != []
    patient = stage.note.content.patient.id
    begin = partial(stage.desk.screens.chart_presenter.new_treatment, patient)
    assert "treatment" in stage.changed(begin)
    # The chart keeps what it shows until it is stored.
    stage.desk.routes.show_patients()
    stage.settle()


def by_row(stage: Stage) -> None:
    """Enter on the row of the draft, on the card."""
    stage.bring("card")
    table = find(stage.desk.screens.patients, ObjectName.PATIENT_TREATMENTS, QTableView)
    for row in range(table.model().rowCount()):
        if "Draft" in [table.model().index(row, column).data() for column in range(5)]:
            table.setCurrentIndex(table.model().index(row, 0))
            QTest.keyClick(table, Qt.Key.Key_Return)


def by_look_up(stage: Stage) -> None:
    """The draft among all treatments."""
    stage.bring("look up")
    table = find(stage.desk.screens.search, ObjectName.SEARCH_TABLE, QTableView)
    for row in range(table.model().rowCount()):
        texts = [table.model().index(row, column).data() for column in range(12)]
        if "Draft" in texts:
            table.setCurrentIndex(table.model().index(row, 0))
            QTest.keyClick(table, Qt.Key.Key_Return)


def by_new_treatment(stage: Stage) -> None:
    """The wish of a button that the desk does not see."""
    stage.bring("card")
    stage.desk.screens.patients.card.new_treatment_requested.emit()


WAYS_IN = (by_row, by_look_up, by_new_treatment)


def shown_after_every_way_in(stage: Stage) -> list[str]:
    shown = []
    for way in WAYS_IN:
        before = len(refusals(stage.work))
        way(stage)
        stage.settle()
        is_written = len(refusals(stage.work)) > before
        if stage.desk.screens.chart.isVisible() or not is_written:
            shown.append(way.__name__)
    return shown


def controls(page: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    for widget in page.findChildren(kind):
        if widget.isVisible() and widget.isEnabled():
            yield widget


def test_every_button_of_every_screen_changes_nothing_clinical(stage: Stage) -> None:
    pressed: dict[str, set[str]] = {name: set() for name in SCREENS}

    def press_all(name: str) -> None:
        # What one press brings up is pressed as well, until nothing new comes.
        while fresh := [
            each
            for each in controls(stage.bring(name), QAbstractButton)
            if each.objectName() not in pressed[name]
        ]:
            pressed[name].add(fresh[0].objectName())
            QTest.mouseClick(fresh[0], Qt.MouseButton.LeftButton)
            stage.settle()

    for name in SCREENS:
        assert stage.changed(partial(press_all, name)) == [], name
    assert all(pressed.values())
    every = set().union(*pressed.values())
    assert {ObjectName.NOTE_PRINT, ObjectName.HANDED_ADD, "patients.copies.patient"} <= every
    clinical = {ObjectName.NEW_TREATMENT, ObjectName.NOTE_AMEND, ObjectName.NOTE_CORRECT}
    assert not every & clinical


def test_every_key_and_typed_word_changes_nothing_clinical(stage: Stage) -> None:
    def type_all(name: str) -> None:
        page = stage.bring(name)
        for editor in (*controls(page, QLineEdit), *controls(page, QPlainTextEdit)):
            QTest.keyClicks(editor, LETTERS)
        for box in controls(page, QComboBox):
            QTest.keyClick(box, Qt.Key.Key_Down)
        QTest.keyClicks(page, LETTERS)
        QTest.keyClick(page, Qt.Key.Key_Delete)
        for keys in sequences:
            if stage.door.window.page is not page:
                page = stage.bring(name)
            QTest.keySequence(focused(page), QKeySequence(keys))

    # Those of the chart as well, which the window has never shown.
    places = (stage.door.window, *stage.desk.pages)
    known = {each.key().toString() for place in places for each in place.findChildren(QShortcut)}
    sequences = sorted(known)
    assert {"Ctrl+S", "F5", "Alt+1"} <= known
    for name in SCREENS:
        assert stage.changed(partial(type_all, name)) == [], name
        assert not stage.desk.screens.chart.isVisible()


def test_clinical_fields_of_the_form_are_closed_and_refused(stage: Stage) -> None:
    page = stage.bring("edit patient")
    for name in (ObjectName.FORM_ALERTS, ObjectName.FORM_BODY):
        assert not find(page, name, QWidget).isEnabled()
    with opened(find(page, ObjectName.FORM_ALERTS, QLineEdit)) as alerts:
        alerts.setText("None")
        before = len(refusals(stage.work))
        save = partial(QTest.keyClick, page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert stage.changed(save) == []
        assert refusals(stage.work)[before:] == [Action.EDIT_CLINICAL.value]
        # What was typed is there still.
        assert (alerts.text(), page.isVisible()) == ("None", True)


@contextmanager
def opened(line: QLineEdit) -> Iterator[QLineEdit]:
    """A field as if somebody had opened it."""
    line.setEnabled(True)
    yield line
    line.setEnabled(False)


def test_what_is_dropped_changes_nothing_clinical(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "treatments.json"
    file.write_text('{"schema": "injector_app/treatment/1", "treatments": []}', "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    mime.setText("5 U")

    def drop_all(name: str) -> None:
        page = stage.bring(name)
        for widget in (stage.door.window, page, *page.findChildren(QWidget)):
            drop_on(widget, mime)

    for name in SCREENS:
        assert stage.changed(partial(drop_all, name)) == [], name
        assert not stage.desk.screens.chart.isVisible()


def drop_on(widget: QWidget, mime: QMimeData) -> None:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain, middle = Qt.KeyboardModifier.NoModifier, widget.rect().center()
    QApplication.sendEvent(widget, QDragEnterEvent(middle, copy, mime, left, plain))
    QApplication.sendEvent(widget, QDropEvent(QPointF(middle), copy, mime, left, plain))


def focused(page: QWidget) -> QWidget:
    inside: QWidget | None = page.focusWidget()
    return page if inside is None else inside
