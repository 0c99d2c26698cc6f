"""The sentences for references of the clinic's own and for what is recorded after a visit."""

from injector_app.domain.errors import Rule

LATER_MESSAGES: dict[Rule, tuple[str, str, str]] = {
    Rule.REFERENCE_NOT_FOUND: (
        "Reference not found",
        "The reference is gone; somebody removed it.",
        "Nothing was changed.",
    ),
    Rule.REFERENCE_EMPTY: (
        "Nothing referenced",
        "The reference names neither units nor days.",
        "Type one of them.",
    ),
    Rule.RANGE_REVERSED: (
        "Range the wrong way round",
        "The range begins at {low} U and ends at {high} U.",
        "Type the smaller number first.",
    ),
    Rule.NOT_A_WHOLE_NUMBER: (
        "Not a whole number",
        "“{value}” is not a whole number from {least} to {most}.",
        "Type plain digits, such as 84.",
    ),
    Rule.DAYS_REVERSED: (
        "Days the wrong way round",
        "The last day comes before the first.",
        "Type the earlier day first.",
    ),
    Rule.LIST_FILE_UNKNOWN: (
        "Kind of file not known",
        "The name “{file}” ends in none of .csv, .xlsx and .pdf.",
        "Choose one of them.",
    ),
    Rule.LIST_TOO_LONG: (
        "List too long",
        "A {ending} file holds no more than {limit} rows of a list.",
        "Narrow the list, or export it as CSV.",
    ),
    Rule.OUTCOME_EMPTY: (
        "Nothing recorded",
        "Nothing is said of the response.",
        "Choose a response, or type what was seen or told.",
    ),
    Rule.OUTCOME_NOT_FOUND: (
        "Entry not found",
        "There is no such entry for this treatment.",
        "Open the treatment again.",
    ),
    Rule.OUTCOME_CORRECTED: (
        "Corrected already",
        "Somebody has corrected this entry since.",
        "Open the treatment again and correct the newer entry.",
    ),
    Rule.OUTCOME_IN_FUTURE: (
        "Date in the future",
        "The date {value} lies in the future.",
        "Check the date.",
    ),
    Rule.OUTCOME_BEFORE_VISIT: (
        "Before the visit",
        "{value} lies before the visit of {day}.",
        "Check the date.",
    ),
    Rule.NOT_THE_AUTHOR: (
        "Another clinician's note",
        "Only the clinician who signed a note can correct it.",
        "Add what you know as an addendum.",
    ),
    Rule.AMENDMENT_NOT_FOUND: (
        "Entry not found",
        "This note has no later entry with the number {value}.",
        "Open the note again.",
    ),
    Rule.ALREADY_RETRACTED: (
        "Retracted already",
        "This was retracted before; that stands.",
        "Open the note again.",
    ),
    Rule.RETRACTION_STANDS: (
        "A retraction stands",
        "A retraction cannot itself be retracted.",
        "Add what is to be said as an addendum, or chart and sign the visit anew.",
    ),
    Rule.REVIEW_BY_ANOTHER: (
        "Another clinician counter-signs",
        "A note is counter-signed by another clinician, whose own notes need no counter-signature.",
        "Nothing was signed.",
    ),
    Rule.ALREADY_COUNTERSIGNED: (
        "Counter-signed already",
        "You have counter-signed this revision already.",
        "Nothing was signed.",
    ),
    Rule.SCORE_INCOMPLETE: (
        "Half a score",
        "A score has a name and a value, and one of them is missing.",
        "Fill in both, or leave both empty.",
    ),
}
