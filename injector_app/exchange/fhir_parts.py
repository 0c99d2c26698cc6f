"""Parts of a FHIR resource, each of the kind that it must be."""

from collections.abc import Mapping
from typing import Any

from injector_app.domain.errors import Rule, RuleBroken

Plain = dict[str, Any]


def members_of(plain: Mapping[str, Any], name: str) -> list[Plain]:
    """The objects of a list; none where it is left out.

    Raises:
        RuleBroken: it is another kind of value, as below.
    """
    value = plain.get(name, [])
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise RuleBroken(Rule.FHIR_WRONG, path=name, why="it is not a list of objects")
    return value


def member_of(plain: Mapping[str, Any], name: str) -> Plain:
    """An object; empty where it is left out."""
    value = plain.get(name, {})
    if not isinstance(value, dict):
        raise RuleBroken(Rule.FHIR_WRONG, path=name, why="it is not an object")
    return value


def texts_of(plain: Mapping[str, Any], name: str) -> list[str]:
    """The texts of a list that say something."""
    value = plain.get(name, [])
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise RuleBroken(Rule.FHIR_WRONG, path=name, why="it is not a list of texts")
    return [each.strip() for each in value if each.strip()]


def text_of(plain: Mapping[str, Any], name: str) -> str:
    """A text; "" where it is left out."""
    value = plain.get(name, "")
    if not isinstance(value, str):
        raise RuleBroken(Rule.FHIR_WRONG, path=name, why="it is not a text")
    return value.strip()


def code_of(concept: Mapping[str, Any], system: str) -> str:
    """The code that a concept has in a system, or ""."""
    found = (each for each in members_of(concept, "coding") if each.get("system") == system)
    return next((text_of(each, "code") for each in found), "")


def identifier_in(plain: Mapping[str, Any], system: str) -> str:
    """The identifier that a resource has in a system, or ""."""
    found = (each for each in members_of(plain, "identifier") if each.get("system") == system)
    return next((text_of(each, "value") for each in found), "")


def extension(plain: Mapping[str, Any], url: str) -> Plain:
    """The first extension of an address; empty where there is none."""
    found = (each for each in members_of(plain, "extension") if each.get("url") == url)
    return next(found, {})
