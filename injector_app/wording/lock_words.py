"""The sentences of the lock."""

from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.messages import describe

WRONG = "This is not your password. It minds capital letters; the try is in the audit."


def unlock_problem(problem: Exception) -> str:
    """Why the screen stays locked, and what to do next."""
    if isinstance(problem, RecordsProblem) and problem.trouble is Trouble.WRONG_PASSWORD:
        return WRONG
    message = describe(problem)
    return f"{message.title}. {message.line}"


def field_words(*, takes_pin: bool) -> str:
    """What the field of the lock takes."""
    return "Your PIN or password" if takes_pin else "Your password"


def held_words(minutes: int | None) -> str:
    """What the button on the patient's strip says, and for how long it still holds."""
    if minutes is None:
        return "Keep open while I treat"
    return f"Kept open, {minutes} min left"


def emergency_words(minutes: int) -> str:
    """What the bar says while emergency access lasts."""
    left = "1 minute" if minutes == 1 else f"{minutes} minutes"
    return f"Emergency access: {left} left. Everything you open is written down with your reason."
