"""PatientsFormat: as what patients leave the records for another program."""

from enum import StrEnum


class PatientsFormat(StrEnum):
    """A format by the ending of its files."""

    CSV = "csv"
    XLSX = "xlsx"
    FHIR_BUNDLE = "json"
    FHIR_LINES = "ndjson"
