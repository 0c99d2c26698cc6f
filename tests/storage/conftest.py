"""Real encrypted records: made once, copied for every test."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from injector_app.storage.records import Records
from injector_app.system.paths import DataFolder
from tests.support.records import Filled, create, fill, opened


@dataclass(frozen=True)
class Template:
    """A folder of records that is only ever copied, and what is in them."""

    root: Path
    filled: Filled


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    root = tmp_path_factory.mktemp("template")
    records = create(root)
    filled = fill(records)
    records.close()
    return Template(root, filled)


@pytest.fixture
def folder(template: Template, tmp_path: Path) -> DataFolder:
    """A folder with closed records: one clinician, one patient, one draft."""
    shutil.copytree(template.root, tmp_path, dirs_exist_ok=True)
    return DataFolder(tmp_path)


@pytest.fixture
def records(folder: DataFolder) -> Iterator[Records]:
    """Those records, open."""
    with opened(folder.root) as records:
        yield records


@pytest.fixture
def filled(template: Template) -> Filled:
    """What is in them."""
    return template.filled
