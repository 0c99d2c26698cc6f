"""A signed-in clinic on a disk in memory: these tests write ten thousand times."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.reference.load_catalog import load_catalog
from injector_app.reports.fonts import register_fonts
from injector_app.system.paths import resources_folder
from injector_app.work.context import Work
from tests.support.clinic import CLINICIAN, open_as
from tests.support.faults.quick_disk import quick_disk
from tests.usecases.conftest import catalog, template

__all__ = ["catalog", "template", "work"]


@pytest.fixture
def work(template: Path, catalog: Catalog) -> Iterator[Work]:
    with quick_disk() as folder:
        opened = open_as(CLINICIAN, template, folder / "data", catalog)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def real_catalog() -> Catalog:
    register_fonts()
    return load_catalog(resources_folder())
