"""UnfinishedForm: what stood in a form that was neither saved nor dropped."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class FormKind(StrEnum):
    """Which form it is."""

    NEW_PATIENT = "new patient"
    PATIENT = "patient"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True)
class UnfinishedForm:
    """Texts as typed, unchecked; only the person who typed them is shown them again."""

    kind: FormKind
    typed: Mapping[str, str] = field(repr=False)
