"""Duplicates: what becomes of rows that may be somebody who is there already."""

from enum import StrEnum


class Duplicates(StrEnum):
    """Nobody is ever merged by an import."""

    REFUSE = "refuse"
    LEAVE_OUT = "leave out"
    ADD = "add"
