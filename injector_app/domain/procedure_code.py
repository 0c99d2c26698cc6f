"""ProcedureCode: a code of the clinic's own list, with the clinic's own words for it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProcedureCode:
    """Listed for one indication; CPT descriptors belong to the AMA and are not shipped."""

    use: str
    code: str
    words: str
