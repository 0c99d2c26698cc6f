"""TwoPasswords: what two people typed for an act that takes both."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TwoPasswords:
    """Never written anywhere, nor shown when it is printed."""

    password: str = field(repr=False)
    second_sign_in: str
    second_password: str = field(repr=False)
