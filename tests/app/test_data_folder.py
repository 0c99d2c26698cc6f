"""The records lie where the person says, else where the system keeps a person's data."""

from pathlib import Path

from injector_app.app.data_folder import data_folder


def test_chosen_folder_wins(tmp_path: Path) -> None:
    assert data_folder(tmp_path).root == tmp_path


def test_folder_of_the_system_carries_the_programs_name() -> None:
    assert data_folder(None).root.name == "injector_app"
    assert data_folder(None).root.is_absolute()
