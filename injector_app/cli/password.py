"""The password of whoever acts: from INJECTOR_PASSWORD, else from a prompt that shows nothing."""

import getpass
import os
import warnings

from injector_app.cli.wrong_usage import WrongUsage

VARIABLE = "INJECTOR_PASSWORD"
SECOND_VARIABLE = "INJECTOR_SECOND_PASSWORD"
CODE_VARIABLE = "INJECTOR_CODE"
KEY_VARIABLE = "INJECTOR_RECOVERY_KEY"
NO_PROMPT = f"There is no terminal to ask for the password on; set {VARIABLE}."


def read_password(user: str) -> str:
    """The password of a person.

    Raises:
        WrongUsage: there is neither the variable nor a terminal.
    """
    return os.environ.get(VARIABLE) or _ask(f"Password of {user}: ")


def read_second_password(user: str) -> str:
    """The password of the second person of an act that takes two.

    Raises:
        WrongUsage: there is neither the variable nor a terminal.
    """
    return os.environ.get(SECOND_VARIABLE) or _ask(f"Password of {user}: ")


def read_code(user: str) -> str:
    """The code that a person's authenticator app shows now.

    Raises:
        WrongUsage: there is neither the variable nor a terminal.
    """
    return os.environ.get(CODE_VARIABLE) or _ask(f"Code of {user}: ")


def read_recovery_key() -> str:
    """The key on the recovery sheet.

    Raises:
        WrongUsage: there is neither the variable nor a terminal.
    """
    return os.environ.get(KEY_VARIABLE) or _ask("Recovery key: ")


def choose_password(user: str) -> str:
    """A new password, typed twice when it is asked for.

    Raises:
        WrongUsage: the two differ, or there is neither the variable nor a terminal.
    """
    if password := os.environ.get(VARIABLE):
        return password
    password = _ask(f"New password of {user}: ")
    if _ask("The same again: ") != password:
        raise WrongUsage("The two passwords differ; nothing was created.")
    return password


def _ask(prompt: str) -> str:
    with warnings.catch_warnings():
        # Where the terminal cannot be told to hide it, getpass would only warn and show it.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(prompt)
        except (EOFError, getpass.GetPassWarning) as problem:
            raise WrongUsage(NO_PROMPT) from problem
