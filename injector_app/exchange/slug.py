"""Slug: a name as ids spell it."""

from injector_app.domain.search_text import fold


def slug(name: str) -> str:
    """Lower case with dashes: "Chronic_Migraine" is "chronic-migraine"."""
    return fold(name).replace(" ", "-")
