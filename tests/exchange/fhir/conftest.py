"""The atlas and the tables that are shipped."""

import pytest

from injector_app.domain.catalog import Catalog
from tests.support.real_catalog import real_catalog as the_real_catalog


@pytest.fixture(scope="session")
def real_catalog() -> Catalog:
    return the_real_catalog()
