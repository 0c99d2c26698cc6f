"""A file is looked at without a trace in the records."""

from hashlib import sha256
from pathlib import Path

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.import_form import CsvForm, FileKind
from injector_app.usecases.look_at_import import look_at_import
from injector_app.work.context import Work
from tests.usecases.test_import_patients import a_file, many


def test_form_and_digest(work: Work, tmp_path: Path) -> None:
    path = a_file(tmp_path, *many(1))
    looked = look_at_import(work, path=path)
    assert looked.form.kind is FileKind.CSV
    assert looked.sha256 == sha256(path.read_bytes()).hexdigest()


def test_chosen_cells_are_followed(work: Work, tmp_path: Path) -> None:
    table = look_at_import(work, path=a_file(tmp_path), chosen=CsvForm("utf-8-sig", ";")).form.table
    assert table is not None
    assert table.columns.width == 1


def test_file_that_is_not_there(work: Work, tmp_path: Path) -> None:
    with pytest.raises(RuleBroken, match=Rule.FILE_NOT_READABLE.value):
        look_at_import(work, path=tmp_path / "none.csv")
