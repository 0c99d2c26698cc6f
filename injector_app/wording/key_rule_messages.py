"""The sentences for rules about sign-ins and the recovery key."""

from injector_app.domain.errors import Rule

KEY_RULE_MESSAGES: dict[Rule, tuple[str, str, str]] = {
    Rule.RECOVERY_KEY_MISTYPED: (
        "Recovery key mistyped",
        "This is not a whole recovery key: it has nine groups of four letters and digits.",
        "Compare it with the sheet, group by group; dashes and capital letters do not matter.",
    ),
    Rule.LAST_ADMINISTRATOR: (
        "Last administrator",
        "This is the last administrator who can sign in.",
        "Give another person that role first.",
    ),
    Rule.NOT_ONESELF: (
        "Your own sign-in",
        "You cannot take away your own sign-in.",
        "Ask another administrator.",
    ),
    Rule.RECOVERY_OF_ADMINISTRATORS: (
        "Not an administrator",
        "With the recovery key only an administrator gets a new password.",
        "Sign in as an administrator; then give the others a new sign-in.",
    ),
}
