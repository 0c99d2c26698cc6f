"""What is said at a field that asks for one's own password, where no name is typed."""

from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.messages import describe

NOT_YOURS = "This is not your password. Type it again; it minds capital letters."


def own_password_line(problem: Exception) -> str:
    """Why it was not taken, and what to do next."""
    if isinstance(problem, RecordsProblem) and problem.trouble is Trouble.WRONG_PASSWORD:
        return NOT_YOURS
    return describe(problem).line
