"""The sentences for rules about handing out, keeping and destroying records."""

from injector_app.domain.errors import Rule

RIGHTS_MESSAGES: dict[Rule, tuple[str, str, str]] = {
    Rule.DISCLOSED_IN_FUTURE: (
        "Date in the future",
        "The date {value} lies in the future.",
        "Check the date.",
    ),
    Rule.DISCLOSURE_NOT_FOUND: (
        "No such entry",
        "There is no such entry of what was handed out.",
        "Open the record again.",
    ),
    Rule.TAKEN_BACK_ALREADY: (
        "Taken back already",
        "This entry was taken back, or takes another one back.",
        "Record what was handed out anew.",
    ),
    Rule.MESSAGE_NOT_FOUND: (
        "No such message",
        "There is no such message.",
        "Open the record again.",
    ),
    Rule.CLINICAL_FIELD: (
        "Clinical field",
        "The {field} is changed by clinicians and assistants.",
        "Leave it as it was and send the clinician a message.",
    ),
    Rule.NO_RETENTION_RULE: (
        "No rule",
        "Without a rule nothing says how long records are kept.",
        "Keep at least one rule.",
    ),
    Rule.STILL_KEPT: (
        "Still kept",
        "This record is kept until {until} ({grounds}).",
        "Nothing was destroyed.",
    ),
    Rule.ON_HOLD: (
        "On legal hold",
        "A legal hold stands on this record.",
        "Nothing was destroyed.",
    ),
    Rule.HOLD_AS_IT_IS: (
        "Legal hold",
        "The legal hold of this record is as you want it already.",
        "Nothing was changed.",
    ),
    Rule.SECOND_PERSON: (
        "Second person",
        "Destroying a record takes an administrator and another person who is a clinician here.",
        "Ask a clinician to sign with their own password.",
    ),
}
