"""What leaves the clinic is recorded and exported through the card, on real records."""

import csv
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from injector_app.gui.jobs import Jobs
from injector_app.gui.patient.handed_out.presenter import HandedOutPresenter
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.wording.rights_words import STOPPED
from injector_app.work.context import Work
from tests.gui.patient.test_presenter import Screen, open_screen
from tests.support.charting import a_registered_patient, a_signed_note
from tests.support.fake_dialogs import FakeFileDialogs
from tests.support.window import find, press, type_into


@pytest.fixture
def files() -> FakeFileDialogs:
    return FakeFileDialogs()


def opened(
    look: Look, qtbot: QtBot, work: Work, jobs: Jobs, files: FakeFileDialogs
) -> tuple[Screen, HandedOutPresenter]:
    made = open_screen(look, qtbot, work, jobs)
    panel = made.page.card.handed_out
    presenter = HandedOutPresenter(panel, work=work, jobs=jobs, file_dialogs=files)
    made.presenter.patient_opened.connect(presenter.show)
    patient = a_registered_patient(work)
    a_signed_note(work, patient)
    made.presenter.open(patient.id)
    settle(made)
    press(made.page, ObjectName.HANDED_OPEN)
    settle(made)
    return made, presenter


@pytest.fixture
def screen(look: Look, qtbot: QtBot, work: Work, jobs: Jobs, files: FakeFileDialogs) -> Screen:
    return opened(look, qtbot, work, jobs, files)[0]


def settle(screen: Screen) -> None:
    """Let it be stored, then read again."""
    screen.settle()
    screen.settle()
    QApplication.processEvents()


def lines(screen: Screen) -> list[str]:
    panel = screen.page.card.handed_out
    return [label.text() for label in panel.findChildren(QLabel) if " · " in label.text()]


def said(screen: Screen) -> str:
    return find(screen.page, ObjectName.HANDED_SAID, QLabel).text()


def record(screen: Screen, **fields: str) -> None:
    if find(screen.page, ObjectName.HANDED_ADD, QWidget).isVisible():
        press(screen.page, ObjectName.HANDED_ADD)
    for name, text in fields.items():
        type_into(screen.page, f"{ObjectName.HANDED}.{name}", text)
    press(screen.page, ObjectName.HANDED_RECORD)
    settle(screen)


def test_hand_out_is_recorded_in_one_action(screen: Screen) -> None:
    record(screen, what="<b>All</b> notes", name="Mrs Quill")
    assert lines(screen) == [
        "2026-11-20 · Patient Mrs Quill · <b>All</b> notes · printed · recorded by Ann Who, MD"
    ]


@pytest.mark.parametrize(
    ("fields", "field"), [({"what": " "}, "what"), ({"what": "Note", "date": "soon"}, "date")]
)
def test_problem_is_said_at_its_field(screen: Screen, fields: dict[str, str], field: str) -> None:
    record(screen, **fields)
    assert lines(screen) == []
    wrong = find(screen.page, f"{ObjectName.HANDED}.{field}", QLineEdit)
    assert wrong.accessibleDescription()


def test_entry_is_taken_back_once(screen: Screen) -> None:
    record(screen, what="A note")
    press(screen.page, f"{ObjectName.HANDED_TAKE_BACK}.1")
    settle(screen)
    assert sorted(line.rpartition(" · ")[2] for line in lines(screen)) == [
        "taken back",
        "takes an entry back",
    ]
    panel = screen.page.card.handed_out
    left = [each.objectName() for each in panel.findChildren(QAbstractButton) if each.isVisible()]
    assert not [name for name in left if name.startswith(ObjectName.HANDED_TAKE_BACK)]


def test_list_is_exported(screen: Screen, files: FakeFileDialogs, tmp_path: Path) -> None:
    record(screen, what="A note")
    files.answers.append(tmp_path / "d.csv")
    press(screen.page, ObjectName.HANDED_LIST_OUT)
    settle(screen)
    (row,) = csv.DictReader((tmp_path / "d.csv").read_text("utf-8-sig").splitlines())
    assert (row["What"], row["To"]) == ("A note", "patient")
    assert files.suggested == ["disclosures-1001.csv"]
    assert "d.csv" in said(screen)


def test_whole_record_is_exported_and_recorded(
    screen: Screen, files: FakeFileDialogs, tmp_path: Path
) -> None:
    files.answers.append(tmp_path / "r.zip")
    press(screen.page, ObjectName.HANDED_RECORD_OUT)
    settle(screen)
    settle(screen)
    assert files.suggested == ["record-1001.zip"]
    assert zipfile.is_zipfile(tmp_path / "r.zip")
    assert "signed notes 1" in said(screen)
    assert "whole record" in lines(screen)[0]


def test_stopped_export_leaves_no_file(
    screen: Screen, files: FakeFileDialogs, tmp_path: Path
) -> None:
    files.answers.append(tmp_path / "r.zip")
    press(screen.page, ObjectName.HANDED_RECORD_OUT)
    screen.page.card.handed_out.bar.stop_requested.emit()
    settle(screen)
    assert not (tmp_path / "r.zip").exists()
    assert said(screen) == STOPPED


def test_desk_sees_the_list_and_exports_no_record(
    look: Look, qtbot: QtBot, desk_work: Work, jobs: Jobs, files: FakeFileDialogs
) -> None:
    made = open_screen(look, qtbot, desk_work, jobs)
    panel = made.page.card.handed_out
    HandedOutPresenter(panel, work=desk_work, jobs=jobs, file_dialogs=files)
    assert not panel.isHidden()
    assert panel.record_out.isHidden()
