"""Signing in proves the person and opens the records in one step."""

from errno import EIO
from itertools import count
from pathlib import Path

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.staff import Role, new_staff_member
from injector_app.keys.key_slot import sign_in_tag
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from injector_app.usecases.add_staff_member import add_staff_member
from injector_app.usecases.change_password import change_password
from injector_app.usecases.sign_in import sign_in
from injector_app.work.context import Work
from tests.support.audit_lines import audit_lines
from tests.support.clinic import PASSWORD, SteppingClock, open_as


def try_to(root: Path, catalog: Catalog, name: str = "ann", password: str = PASSWORD) -> Work:
    clock = SteppingClock()
    return sign_in(DataFolder(root), sign_in=name, password=password, catalog=catalog, clock=clock)


@pytest.mark.parametrize(("name", "password"), [("ann", "wrong"), ("nobody", PASSWORD)])
def test_wrong_name_and_wrong_password_sound_alike(
    work: Work, catalog: Catalog, name: str, password: str
) -> None:
    root = work.door.folder.root
    work.close()
    with pytest.raises(RecordsProblem) as caught:
        try_to(root, catalog, name, password)
    assert caught.value.trouble is Trouble.WRONG_PASSWORD
    try_to(root, catalog, " Ann ").close()


def test_people_whose_names_lead_to_one_slot_and_who_chose_one_password_both_come_in(
    work: Work, catalog: Catalog
) -> None:
    """The tag of a slot is one byte, so that it does not tell who works here."""
    folder, database_id = work.door.folder, work.door.unlocked.database_id
    tag = sign_in_tag(database_id, "ann")
    twin = next(
        name for name in map("p{}".format, count()) if sign_in_tag(database_id, name) == tag
    )
    member = new_staff_member(
        staff_id=StaffId(new_id()),
        sign_in=twin,
        name="Pat Twin",
        credentials="RN",
        roles=frozenset({Role.CLINICIAN}),
    )
    add_staff_member(work, member=member, password=PASSWORD, is_first=False)
    work.close()
    # Her slot is the first that opens.
    for name in (twin, "ann"):
        opened = try_to(folder.root, catalog, name)
        assert opened.person.sign_in == name
        change_password(opened, current=PASSWORD, password=f"{PASSWORD} of {name}")
        opened.close()
        try_to(folder.root, catalog, name, f"{PASSWORD} of {name}").close()
    with pytest.raises(RecordsProblem):
        try_to(folder.root, catalog, twin, f"{PASSWORD} of ann")


def test_second_copy_is_told_who_works_there(work: Work, catalog: Catalog) -> None:
    with pytest.raises(RecordsProblem) as caught:
        try_to(work.door.folder.root, catalog)
    assert caught.value.trouble is Trouble.IN_USE
    assert "process" in str(caught.value.facts["holder"])


def test_empty_folder_has_no_clinic(tmp_path: Path, catalog: Catalog) -> None:
    with pytest.raises(RecordsProblem) as caught:
        try_to(tmp_path, catalog)
    assert caught.value.trouble is Trouble.NO_RECORDS


def test_closing_forgets_the_key(template: Path, tmp_path: Path, catalog: Catalog) -> None:
    work = open_as("desk", template, tmp_path / "data", catalog)
    key = work.door.unlocked.key
    assert any(key)
    work.close()
    assert not any(key)


def test_nothing_beside_the_records_tells_who_works_here(work: Work) -> None:
    work.close()
    root = work.door.folder.root
    for path in root.iterdir():
        if path.name != "clinic.lock":
            data = path.read_bytes()
            assert b"Ann Who" not in data
            assert b'"ann"' not in data
            assert b"SQLite format" not in data


def refusal(root: Path, catalog: Catalog, clock: SteppingClock, password: str) -> RecordsProblem:
    with pytest.raises(RecordsProblem) as caught:
        sign_in(DataFolder(root), sign_in="ann", password=password, catalog=catalog, clock=clock)
    return caught.value


def test_after_five_wrong_passwords_even_the_right_one_waits_and_all_are_audited(
    work: Work, catalog: Catalog
) -> None:
    root, clock = work.door.folder.root, SteppingClock()
    work.close()
    for _ in range(5):
        assert refusal(root, catalog, clock, "wrong").trouble is Trouble.WRONG_PASSWORD
    waiting = refusal(root, catalog, clock, PASSWORD)
    assert (waiting.trouble, waiting.facts) == (Trouble.SIGN_IN_WAITS, {"seconds": 5})
    assert refusal(root, catalog, clock, PASSWORD).trouble is Trouble.SIGN_IN_WAITS
    clock.move(seconds=5)
    again = sign_in(
        DataFolder(root), sign_in="ann", password=PASSWORD, catalog=catalog, clock=clock
    )
    lines = audit_lines(again)
    assert [line for line in lines if line[0] == "failed sign-in"] == [
        ("failed sign-in", "tried at 2026-11-20T15:00:00+00:00")
    ] * 5
    assert lines[-1] == ("sign in", "")
    assert not again.door.folder.tries.exists()
    again.close()


def test_what_is_no_wrong_password_costs_no_try(work: Work, catalog: Catalog) -> None:
    folder = work.door.folder
    work.close()
    folder.database.rename(folder.root / "elsewhere")
    with pytest.raises(RecordsProblem) as caught:
        try_to(folder.root, catalog)
    assert caught.value.trouble is Trouble.RECORDS_MISSING
    assert not folder.tries.exists()


@pytest.mark.logs_warnings
def test_damaged_key_file_is_put_right_and_told(work: Work, catalog: Catalog) -> None:
    folder = work.door.folder
    work.close()
    folder.keys.write_bytes(b"damaged")
    again = try_to(folder.root, catalog)
    assert again.door.found == (Trouble.KEY_FILE_REPAIRED,)
    again.close()


def test_clinic_that_was_moved_into_a_synchronised_folder_is_not_opened(
    template: Path, tmp_path: Path, catalog: Catalog
) -> None:
    with pytest.raises(RecordsProblem) as caught:
        open_as("ann", template, tmp_path / "OneDrive" / "clinic", catalog)
    assert caught.value.trouble is Trouble.FOLDER_SYNCED


def test_records_that_were_not_closed_are_known(work: Work, catalog: Catalog) -> None:
    root = work.door.folder.root
    assert not work.door.was_cut
    witness = work.door.folder.witness
    before = witness.read_bytes()
    work.close()
    others = [path for path in work.door.witness.places if path != witness]
    for path in (witness, *others):
        path.write_bytes(before)
    cut = try_to(root, catalog)
    assert cut.door.was_cut
    cut.close()
    whole = try_to(root, catalog)
    assert not whole.door.was_cut
    whole.close()


def test_disk_that_fails_after_opening_leaves_the_records_free(
    work: Work, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """D3: the count of failed tries cannot be taken away; whoever tries again gets in."""
    folder = work.door.folder
    work.close()
    remove = Path.unlink

    def refuse(path: Path, *, missing_ok: bool = False) -> None:
        if path == folder.tries:
            raise OSError(EIO, "planted", str(path))
        remove(path, missing_ok=missing_ok)

    with monkeypatch.context() as failing:
        failing.setattr(Path, "unlink", refuse)
        with pytest.raises(RecordsProblem) as caught:
            try_to(folder.root, catalog)
    assert caught.value.trouble is Trouble.DISK_ERROR
    assert folder.tries.exists()
    try_to(folder.root, catalog).close()
    assert not folder.tries.exists()
