"""The catalog as the program reads it, once per test run."""

from functools import cache

from injector_app.domain.catalog import Catalog
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import resources_folder


@cache
def real_catalog() -> Catalog:
    return load_catalog(resources_folder())
