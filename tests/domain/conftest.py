"""The small catalog and the shipped one, for rules that look things up."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import resources_folder
from tests.support.small_catalog import small_catalog


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return small_catalog()


@pytest.fixture(scope="session")
def real_catalog() -> Catalog:
    """The shipped atlas."""
    return load_catalog(resources_folder())
