"""Found: the resources of a Bundle by kind, and where their references lead."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.fhir.canonical import ITEM
from injector_app.exchange.fhir_parts import Plain, code_of, member_of, members_of, text_of


def wrong(path: str, why: str) -> RuleBroken:
    """A Bundle that says something impossible."""
    return RuleBroken(Rule.FHIR_WRONG, path=path, why=why)


@dataclass(frozen=True, slots=True)
class Found:
    """By full address, in the order of the file."""

    resources: Mapping[str, Plain]

    @classmethod
    def of(cls, document: Plain) -> "Found":
        """Everything that the entries hold.

        Raises:
            RuleBroken: entries have no address, or two have the same.
        """
        entries = members_of(document, "entry")
        resources = {text_of(each, "fullUrl"): member_of(each, "resource") for each in entries}
        if len(resources) < len(entries) or "" in resources:
            raise wrong("entry.fullUrl", "it is missing, or two entries have the same")
        return cls(resources)

    def all(self, kind: str) -> list[Plain]:
        """The resources of a kind."""
        return [each for each in self.resources.values() if each.get("resourceType") == kind]

    def observations(self, code: str) -> list[Plain]:
        """The observations of one of our own codes."""
        seen = self.all("Observation")
        return [each for each in seen if code_of(member_of(each, "code"), ITEM) == code]

    def follow(self, reference: Any) -> Plain:  # noqa: ANN401 - straight from the file
        """The resource that a reference leads to; empty where there is no reference.

        Raises:
            RuleBroken: it leads nowhere, or to another kind than it says.
        """
        if reference is None:
            return {}
        address = text_of(reference, "reference") if isinstance(reference, dict) else ""
        resource = self.resources.get(address)
        if resource is None:
            raise wrong("reference", "it leads to nothing in the file")
        said = text_of(reference, "type")
        if said and said != resource.get("resourceType"):
            raise wrong("reference.type", "it names another kind than it leads to")
        return resource
