"""TypedSignIn: what somebody typed at the door."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class TypedSignIn:
    """`code` and `reason` stay empty until they are asked for."""

    name: str
    password: str = field(repr=False)
    code: str = field(default="", repr=False)
    reason: str = ""
