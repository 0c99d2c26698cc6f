"""The sentences for rules about people, passwords and roles."""

from injector_app.domain.errors import Rule

PEOPLE_MESSAGES: dict[Rule, tuple[str, str, str]] = {
    Rule.WORKS_HERE: (
        "Works here",
        "{value} can sign in already.",
        "Nothing needs to be done.",
    ),
    Rule.NO_ROLE: (
        "No role",
        "A person without a role could do nothing here.",
        "Choose at least one role.",
    ),
    Rule.MINUTES_OUT_OF_RANGE: (
        "Minutes",
        "This takes {low} to {high} minutes.",
        "Type a whole number in that range.",
    ),
    Rule.SIGN_IN_TAKEN: (
        "Sign-in name taken",
        "The sign-in name {value} belongs to somebody else.",
        "Choose another; names are never used twice.",
    ),
    Rule.SIGN_IN_NOT_PLAIN: (
        "Sign-in name",
        "“{value}” cannot be a sign-in name.",
        "Use 2 to 40 of the letters a to z, digits, dot, dash and underscore.",
    ),
    Rule.PASSWORD_TOO_SHORT: (
        "Password too short",
        "The password has fewer than {least} characters.",
        "Use a sentence: several words are easy to remember.",
    ),
    Rule.PASSWORD_TOO_LONG: (
        "Password too long",
        "The password has more than {limit} characters.",
        "Use a shorter one.",
    ),
    Rule.PASSWORD_TOO_COMMON: (
        "Password too common",
        "The password is among the first that others would try.",
        "Use a sentence of your own.",
    ),
    Rule.PASSWORD_OF_OTHERS: (
        "Choose your own password",
        "The password you came in with was given to you by an administrator.",
        "Sign in in the window and choose your own; then everything is open to you.",
    ),
    Rule.PASSWORD_IS_OWN: (
        "Own password",
        "You have chosen your password yourself already.",
        "Change it under your name, at the top right.",
    ),
    Rule.PASSWORD_SAME: (
        "The same password",
        "This is the password you came in with.",
        "Choose another one that nobody else knows.",
    ),
    Rule.DEVICE_NOT_ALLOWED: (
        "Not allowed at this clinic",
        "The clinic does not let people sign in without their password.",
        "An administrator decides that under People.",
    ),
    Rule.DEVICE_WITH_CODES: (
        "Codes are asked for",
        "Your sign-in asks for a code after the password, and this would go round it.",
        "Stop asking for codes first, or go on signing in with both.",
    ),
    Rule.REASON_TOO_SHORT: (
        "Reason too short",
        "The reason has fewer than {least} characters.",
        "Say what the emergency is, so that it can be understood later.",
    ),
    Rule.EMERGENCY_OVER: (
        "Emergency access is over",
        "The time for which the records were open has ended.",
        "Use emergency access again if the emergency lasts.",
    ),
    Rule.PIN_NOT_DIGITS: (
        "Not a PIN",
        "A PIN has {least} to {most} digits.",
        "Type digits only.",
    ),
    Rule.PIN_TOO_SIMPLE: (
        "PIN too simple",
        "The PIN is among the first that others would try.",
        "Use digits that are not all the same and not in a row.",
    ),
    Rule.STAFF_NOT_FOUND: (
        "No such person",
        "There is no {value} at this clinic.",
        "Check the sign-in name.",
    ),
    Rule.NOT_PERMITTED: (
        "Not permitted",
        "Your role does not allow you to {action}.",
        "Ask a person who may.",
    ),
}
