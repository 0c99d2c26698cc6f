"""Setting up a clinic: encrypted from the first byte, never over another."""

from pathlib import Path

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from tests.support.clinic import CLINICIAN, open_as, set_up


def test_clinic_is_there_after_signing_in_again(
    template: Path, tmp_path: Path, catalog: Catalog
) -> None:
    work = open_as(CLINICIAN, template, tmp_path / "data", catalog)
    assert (work.clinic.name, work.clinic.time_zone) == ("Test Clinic", "America/Toronto")
    assert work.person.signature_name == "Ann Who, MD"
    work.close()


def test_set_up_over_a_clinic_is_refused(template: Path, catalog: Catalog) -> None:
    before = (template / "clinic.db").read_bytes()
    with pytest.raises(RecordsProblem) as caught:
        set_up(template, catalog)
    assert caught.value.trouble is Trouble.ALREADY_RECORDS
    assert (template / "clinic.db").read_bytes() == before


def test_set_up_that_was_cut_off_starts_anew_and_keeps_the_rest_aside(
    tmp_path: Path, catalog: Catalog
) -> None:
    folder = DataFolder(tmp_path / "data")
    folder.root.mkdir()
    folder.setting_up.touch()
    folder.keys.write_bytes(b"half")
    before = folder.holds_records
    set_up(folder.root, catalog)
    assert (before, folder.holds_records) == (False, True)
    assert [path.read_bytes() for path in folder.root.glob("clinic.keys.aside-*")] == [b"half"]


def test_short_password_is_refused_and_leaves_the_folder_free(
    tmp_path: Path, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.support.clinic.PASSWORD", "short")
    with pytest.raises(RuleBroken) as caught:
        set_up(tmp_path / "data", catalog)
    assert caught.value.rule is Rule.PASSWORD_TOO_SHORT
    monkeypatch.undo()
    set_up(tmp_path / "data", catalog)
    assert DataFolder(tmp_path / "data").holds_records


def test_only_their_owner_can_read_the_files(tmp_path: Path, catalog: Catalog) -> None:
    set_up(tmp_path / "data", catalog)
    modes = {path.name: path.stat().st_mode & 0o077 for path in (tmp_path / "data").iterdir()}
    assert set(modes.values()) == {0}, modes


def test_no_clinic_is_made_in_a_synchronised_folder(tmp_path: Path, catalog: Catalog) -> None:
    root = tmp_path / "Dropbox" / "clinic"
    with pytest.raises(RecordsProblem) as caught:
        set_up(root, catalog)
    assert caught.value.trouble is Trouble.FOLDER_SYNCED
    assert not root.parent.exists()
