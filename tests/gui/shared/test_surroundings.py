"""Tests can stand in for everything outside the window."""

from pathlib import Path

from tests.support.fake_dialogs import Outside


def test_stand_ins_take_the_place_of_the_real_ones(tmp_path: Path) -> None:
    outside = Outside(tmp_path)
    surroundings = outside.surroundings
    assert surroundings.opener is outside.opener
    assert surroundings.file_dialogs is outside.files
    assert surroundings.private_folder.new_pdf().is_relative_to(tmp_path)
