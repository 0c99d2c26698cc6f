"""WrongUsage: the command line was used in a way that cannot be meant."""


class WrongUsage(Exception):  # noqa: N818 - named after what happened
    """Carries the sentence that is printed."""
