"""A signed-in clinic, as the use cases get it."""

from tests.usecases.conftest import catalog, template, work

__all__ = ["catalog", "template", "work"]
