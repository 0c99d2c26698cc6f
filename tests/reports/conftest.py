"""The real catalog: the note is judged as it is printed."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.reference.load_catalog import load_catalog
from injector_app.reports.fonts import register_fonts
from injector_app.system.paths import resources_folder


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog(resources_folder())


@pytest.fixture(autouse=True, scope="session")
def _fonts() -> None:
    register_fonts()
