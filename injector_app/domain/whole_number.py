"""A typed whole number between two ends."""

import re

from injector_app.domain.errors import Rule, RuleBroken

_DIGITS = re.compile(r"\d{1,9}", re.ASCII)


def parse_whole(text: str, *, least: int, most: int) -> int:
    """Plain digits; nothing is rounded.

    Raises:
        RuleBroken: it is not a whole number from `least` to `most`.
    """
    typed = text.strip()
    if not _DIGITS.fullmatch(typed) or not least <= int(typed) <= most:
        raise RuleBroken(Rule.NOT_A_WHOLE_NUMBER, value=typed[:40], least=least, most=most)
    return int(typed)
