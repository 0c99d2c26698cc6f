"""A front-desk user tries every command: what is not the desk's is refused and written down."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from injector_app.cli.run import COMMANDS
from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.domain.permissions import ALLOWED, Action
from injector_app.domain.staff import Role
from injector_app.work.context import Work
from tests.support.charting import a_complete_draft, a_signed_note
from tests.support.clinic import CLINICIAN, DESK, PASSWORD, open_as, set_up
from tests.support.clinical_print import changed_tables, clinical_print, refusals
from tests.support.real_catalog import real_catalog
from tests.support.shell import Shell
from tests.support.treatment_file import write_treatments
from tests.usecases.test_every_role import TABLE

# Before anybody signs in, or with a password of its own that is asked for first.
AT_THE_DOOR = {
    ("init", ""),
    ("backup", "list"),
    ("backup", "check"),
    ("backup", "restore"),
    ("audit", "acknowledge"),
}
# The use case behind each command.
BEHIND = {
    ("patients", "import"): "import_patients",
    ("patients", "imports"): "list_imports",
    ("patients", "undo-import"): "undo_import",
    ("patients", "export"): "export_patients",
    ("patients", "alike"): "list_alike",
    ("patients", "merge"): "merge_patients",
    ("patients", "unmerge"): "unmerge_patients",
    ("patients", "search"): "find_patients",
    ("patient", "export"): "export_patient",
    ("retention", "show"): "show_retention",
    ("retention", "hold"): "hold_record",
    ("retention", "release"): "hold_record",
    ("retention", "destroy"): "destroy_record",
    ("list", ""): "read_list",
    ("treatments", "import"): "import_treatments",
    ("treatments", "list"): "search_treatments",
    ("treatments", "show"): "show_treatment",
    ("note", "sign"): "sign_note",
    ("note", "amend"): "amend_note",
    ("note", "correct"): "correct_note",
    ("note", "export"): "export_note",
    ("note", "verify"): "verify_notes",
    ("audit", "report"): "read_audit",
    ("audit", "check"): "check_audit",
    ("audit", "seal"): "check_seal",
    ("backup", "now"): "back_up",
}


@dataclass(frozen=True)
class Clinic:
    """A clinic with a signed note and a draft, closed."""

    shell: Shell
    folder: Path
    note: SignedNote
    draft: str

    def arguments(self, command: tuple[str, str]) -> list[str | Path]:
        number, visit = self.note.content.patient.record_number, treatment_id_of(self.note)
        files: dict[tuple[str, str], list[str | Path]] = {
            ("patients", "import"): [self._file("p.csv", "MRN,Last,DOB\n77,Ng,1980-05-06\n")],
            ("patients", "undo-import"): [str(visit)],
            ("patients", "export"): ["--out", self.folder / "all.csv"],
            ("patients", "merge"): [number, "--into", number],
            ("patients", "unmerge"): [number],
            ("patients", "search"): ["Zeb"],
            ("patient", "export"): [number, "--out", self.folder / "p.zip"],
            ("retention", "hold"): [number, "--reason", "Letter"],
            ("retention", "release"): [number, "--reason", "Letter"],
            ("retention", "destroy"): [number, "--clinician", CLINICIAN],
            ("list", ""): ["today"],
            ("treatments", "import"): [self._treatments()],
            ("treatments", "show"): [str(visit)],
            ("note", "sign"): [self.draft],
            ("note", "amend"): [str(visit), "--kind", "addendum", "--reason", "Late"],
            ("note", "correct"): [str(visit), "--reason", "Wrong lot"],
            ("note", "export"): [str(visit), "--out", self.folder / "n.pdf"],
            ("note", "verify"): [number],
            ("audit", "seal"): ["1-AAAAAAAAAAAAAAAA"],
        }
        return [*(part for part in command if part), *files.get(command, [])]

    def _treatments(self) -> Path:
        whose = {"clinician": CLINICIAN, "patient": self.note.content.patient.record_number}
        return write_treatments(self.folder / "t.json", lambda treatment: treatment.update(whose))

    def _file(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path


@pytest.fixture
def clinic(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Clinic:
    root = tmp_path / "desk"
    set_up(root, real_catalog())
    work = opened(root)
    note = a_signed_note(work)
    draft = a_complete_draft(work, note.content.patient).treatment.id
    work.close()
    monkeypatch.setenv("INJECTOR_PASSWORD", PASSWORD)
    return Clinic(Shell(root, capsys), tmp_path, note, str(draft))


def opened(root: Path) -> Work:
    return open_as(CLINICIAN, root, root, real_catalog())


def state(clinic: Clinic) -> tuple[dict[str, tuple[int, str]], list[str]]:
    work = opened(clinic.shell.folder)
    try:
        return clinical_print(work), refusals(work)
    finally:
        work.close()


def is_the_desks(command: tuple[str, str]) -> bool:
    return Role.FRONT_DESK in TABLE[BEHIND[command]]


def test_every_command_is_behind_a_use_case_or_at_the_door() -> None:
    assert set(COMMANDS) == {*BEHIND, *AT_THE_DOOR}


def test_what_is_not_the_desks_is_refused_and_written_down(clinic: Clinic) -> None:
    before, _ = state(clinic)
    closed = [command for command in BEHIND if not is_the_desks(command)]
    assert len(closed) > 12
    for command in closed:
        outcome = clinic.shell.run(*clinic.arguments(command), user=DESK)
        assert outcome.code == 4, (command, outcome)
        assert "role does not allow" in outcome.err, (command, outcome)
    after, written = state(clinic)
    assert changed_tables(before, after) == []
    assert len(written) == len(closed)


def test_what_is_the_desks_changes_nothing_clinical(clinic: Clinic) -> None:
    before, _ = state(clinic)
    for command in (each for each in BEHIND if is_the_desks(each)):
        clinic.shell.run(*clinic.arguments(command), user=DESK)
    after, written = state(clinic)
    # A patient came in by the file, with everything that was there as it was.
    assert changed_tables(before, after) == ["patient"]
    assert after["patient"][0] == before["patient"][0] + 1
    assert set(before["patient"][1]) <= set(after["patient"][1])
    assert written == []


def test_control_a_desk_that_may_import_treatments_is_noticed(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = ALLOWED[Action.IMPORT_TREATMENTS] | {Role.FRONT_DESK}
    monkeypatch.setitem(ALLOWED, Action.IMPORT_TREATMENTS, every)
    before, _ = state(clinic)
    clinic.shell.run(*clinic.arguments(("treatments", "import")), user=DESK)
    after, written = state(clinic)
    assert "treatment" in changed_tables(before, after)
    assert written == []
