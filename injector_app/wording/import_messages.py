"""The sentences for patients who come in by the file, and for two records of one person."""

from injector_app.domain.errors import Rule

IMPORT_MESSAGES: dict[Rule, tuple[str, str, str]] = {
    Rule.COLUMN_TWICE: (
        "Heading twice",
        "Columns {first} and {second} are both called “{value}”.",
        "Rename one of them in the file.",
    ),
    Rule.FIELD_TWICE: (
        "Field twice",
        "Columns {first} and {second} are both taken as {value}.",
        "Choose one of them.",
    ),
    Rule.DATE_ORDER_UNKNOWN: (
        "Order of the dates unknown",
        "No date in the column “{value}” tells whether the day or the month comes first.",
        "Choose the order.",
    ),
    Rule.FILE_CHANGED: (
        "File changed",
        "The file {file} is not what it was when it was looked at.",
        "Choose the file again; nothing was imported.",
    ),
    Rule.FHIR_WRONG: (
        "Not readable as FHIR",
        "The entry cannot be read as FHIR R4 ({why}).",
        "Export it again from the other program.",
    ),
    Rule.FHIR_NO_PATIENT: (
        "No patient",
        "The file is JSON, but no FHIR Patient is there; found: {value}.",
        "Export the patients as FHIR R4, as a Bundle or as NDJSON.",
    ),
    Rule.FHIR_OTHER_PATIENT: (
        "Another patient",
        "Who has this record number here was born on another day than the patient of the file.",
        "Check whose treatment it is; the number may be that of another clinic.",
    ),
    Rule.BUNDLE_TOO_LARGE: (
        "Bundle too large",
        "A Bundle of more than {limit} MB is not read.",
        "Export the patients as NDJSON, one per line.",
    ),
    Rule.BODY_UNKNOWN: (
        "Unknown body",
        "The atlas has no body called “{value}”.",
        "Leave the column out for the usual body.",
    ),
    Rule.NUMBER_TWICE: (
        "Record number twice",
        "The record number {value} is in line {line} already.",
        "Change one of them in the file.",
    ),
    Rule.TWICE_IN_FILE: (
        "Maybe twice in the file",
        "Line {line} has the same name and birth date, or the same health number.",
        "Choose whether such lines are left out or added; nobody is merged automatically.",
    ),
    Rule.IMPORT_NOT_FOUND: (
        "No such import",
        "This import is not there, or was taken back already.",
        "Look at the list of imports again.",
    ),
    Rule.IMPORT_IN_USE: (
        "Import in use",
        "Patients of this import were changed, merged or treated since ({count}).",
        "It can no longer be taken back as a whole.",
    ),
    Rule.MERGE_WITH_ITSELF: (
        "One record",
        "A record cannot be merged with itself.",
        "Choose two records.",
    ),
    Rule.MERGED_ALREADY: (
        "Merged already",
        "One of the two is merged already, or another record was merged into it.",
        "Merge into the record that is shown, or take the other merge back first.",
    ),
    Rule.NOT_MERGED: (
        "Not merged",
        "The record {value} is merged with no other.",
        "Nothing was changed.",
    ),
}
