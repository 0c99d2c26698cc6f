"""A signed-in clinic per test, copied from one that is set up once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.work.context import Work
from tests.support.clinic import CLINICIAN, open_as, set_up
from tests.support.small_catalog import small_catalog


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return small_catalog()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory, catalog: Catalog) -> Path:
    root = tmp_path_factory.mktemp("clinic") / "data"
    set_up(root, catalog)
    return root


@pytest.fixture
def work(tmp_path: Path, template: Path, catalog: Catalog) -> Iterator[Work]:
    opened = open_as(CLINICIAN, template, tmp_path / "data", catalog)
    yield opened
    opened.close()
