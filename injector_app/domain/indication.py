"""Indication: why the toxin is given."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Indication:
    """A use of the toxin; therapeutic ones need an ICD-10 code before signing.

    `label_uses` are the uses that product labels know it by.
    """

    id: str
    name: str
    therapeutic: bool
    icd10: tuple[str, ...]
    diagrams: tuple[str, ...]
    label_uses: tuple[str, ...] = ()
