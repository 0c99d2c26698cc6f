"""The seal on paper answers whether this history holds the note unchanged (U4)."""

from pathlib import Path

from injector_app.domain.audit_check import AuditFlaw, Flaw
from injector_app.domain.note import treatment_id_of
from injector_app.domain.seal_answer import SealState
from injector_app.storage.engine import driver_of
from injector_app.usecases.check_seal import check_seal
from injector_app.usecases.export_note import export_note
from injector_app.wording.audit_words import seal_words
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient, a_signed_note
from tests.support.pdf_text import all_text


def printed_seal(work: Work, folder: Path) -> str:
    note = a_signed_note(work, a_registered_patient(work))
    path = export_note(work, treatment_id=treatment_id_of(note), path=folder / "n.pdf")
    return all_text(path.read_bytes()).split("seal ")[1].split(" ")[0]


def test_printed_seal_is_found_unchanged(work: Work, tmp_path: Path) -> None:
    seal = printed_seal(work, tmp_path)
    answer = check_seal(work, seal=f"Seal {seal.lower()}")
    assert (answer.state, answer.flaw) == (SealState.UNCHANGED, None)
    assert answer.entry is not None
    assert (answer.entry.action, answer.entry.name) == ("sign note", "Ann Who, MD")
    assert "contain this note unchanged" in seal_words(answer, work.clinic)


def test_other_history_and_cut_history_are_told(work: Work, tmp_path: Path) -> None:
    seal = printed_seal(work, tmp_path)
    number, letters = seal.split("-")
    assert check_seal(work, seal=f"{number}-{letters[::-1]}").state is SealState.OTHER
    assert check_seal(work, seal=f"9{number}-{letters}").state is SealState.NOT_HERE


def test_forged_entry_behind_a_seal_is_named(work: Work, tmp_path: Path) -> None:
    seal = printed_seal(work, tmp_path)
    with work.records.writing() as transaction:
        driver = driver_of(transaction.connection())
        driver.execute("DROP TRIGGER audit_update_guard")
        driver.execute("UPDATE audit SET body = replace(body, 'Ann', 'Eve') WHERE seq = 3")
    answer = check_seal(work, seal=seal)
    assert (answer.state, answer.flaw) == (SealState.BROKEN, AuditFlaw(Flaw.ENTRY_CHANGED, 3))


def test_note_changed_behind_its_seal_is_named(work: Work, tmp_path: Path) -> None:
    seal = printed_seal(work, tmp_path)
    with work.records.writing() as transaction:
        driver = driver_of(transaction.connection())
        for trigger in ("note_update_guard", "temp.audit_note_update"):
            driver.execute(f"DROP TRIGGER {trigger}")
        driver.execute("UPDATE note SET signed_at = '2020-01-01T00:00:00+00:00'")
    answer = check_seal(work, seal=seal)
    assert answer.state is SealState.BROKEN
    assert answer.flaw is not None
    assert (answer.flaw.kind, answer.flaw.row.split("/")[0]) == (Flaw.ROW_CHANGED, "note")
