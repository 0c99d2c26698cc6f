"""An import that is killed leaves nobody, at whatever page (D1, X7)."""

import shutil
from pathlib import Path

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.usecases.list_imports import list_imports
from injector_app.work.row_check import PAGE
from tests.support.clinic import CLINICIAN, open_as
from tests.support.processes import first_line, kill, start
from tests.usecases.test_import_patients import HEADING, many, seen, stored_rows

SCRIPT = (Path(__file__).parent / "importing_until_killed.py").read_text("utf-8")
PAGES = 6


@pytest.mark.parametrize("lines", [PAGES + 1, PAGES + 3, 2 * PAGES])
def test_killed_import_leaves_nobody(
    template: Path, tmp_path: Path, catalog: Catalog, lines: int
) -> None:
    root = tmp_path / "data"
    shutil.copytree(template, root)
    rows = "\n".join((HEADING, *many(PAGES * PAGE)))
    (root / "many.csv").write_text(rows, "utf-8")
    copy = start(SCRIPT, root, "")
    for _ in range(lines):
        first_line(copy)
    rest = kill(copy)
    work = open_as(CLINICIAN, root, root, catalog)
    is_whole = any("done" in line for line in rest)
    assert seen(work) == (PAGES * PAGE if is_whole else 0)
    list_imports(work)
    assert stored_rows(work) == seen(work)
    work.close()
