"""The sentences for rules about handing out, keeping and destroying records."""

from injector_app.domain.errors import Rule

RIGHTS_MESSAGES: dict[Rule, tuple[str, str, str]] = {
    Rule.DISCLOSED_IN_FUTURE: (
        "Date in the future",
        "The date {value} lies in the future.",
        "Check the date.",
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
