"""The newest import comes first."""

from pathlib import Path

from injector_app.usecases.list_imports import list_imports
from injector_app.work.context import Work
from tests.support.clinic import SteppingClock
from tests.usecases.test_import_patients import a_file, many, taken


def test_newest_first(work: Work, tmp_path: Path) -> None:
    first = taken(work, a_file(tmp_path, *many(1)))
    assert isinstance(work.clock, SteppingClock)
    work.clock.move(minutes=5)
    second = taken(work, a_file(tmp_path, ",Late,Ida,1990-01-01,"))
    assert [each.id for each in list_imports(work).batches] == [second.batch, first.batch]
