"""Draft: an unsigned treatment, and how often it was stored."""

from dataclasses import dataclass

from injector_app.domain.treatment import Treatment


@dataclass(frozen=True, slots=True)
class Draft:
    """A treatment that may still change; a save names the version it is based on."""

    treatment: Treatment
    version: int
