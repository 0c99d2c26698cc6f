"""ListName: the lists of a clinic."""

from enum import StrEnum


class ListName(StrEnum):
    """One per list, in the order they are offered; the value is what is typed in a shell."""

    TODAY = "today"
    REVIEW = "review"
    NEXT = "next"
    DRAFTS = "drafts"
    LOT = "lot"
    VIALS = "vials"
    USE = "use"
