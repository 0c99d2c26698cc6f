"""The small catalog, for rules that look things up."""

import pytest

from injector_app.domain.catalog import Catalog
from tests.support.small_catalog import small_catalog


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return small_catalog()
