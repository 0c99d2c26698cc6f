"""Indication: why the toxin is given."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Indication:
    """A use of the toxin; therapeutic ones need an ICD-10 code before signing."""

    id: str
    name: str
    therapeutic: bool
    icd10: tuple[str, ...]
    diagrams: tuple[str, ...]
