"""StaffMember: who signs in, and in which roles."""

import re
from dataclasses import dataclass
from enum import StrEnum

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId
from injector_app.domain.typed_text import clean_line, required_line

_SIGN_IN = re.compile(r"[a-z0-9][a-z0-9._-]{1,39}")


class Role(StrEnum):
    """What a person does at the clinic; one person may hold several.

    EMERGENCY is held only while emergency access lasts; it is given to nobody and never stored.
    """

    CLINICIAN = "clinician"
    ASSISTANT = "assistant"
    FRONT_DESK = "front desk"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"
    EMERGENCY = "emergency access"


GIVEN_ROLES = frozenset(Role) - {Role.EMERGENCY}


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One person with an own sign-in name; names are never reused, not even of those who left.

    `has_first_password` tells that somebody else gave the password: nothing may be done with it
    but choose an own one.
    """

    id: StaffId
    sign_in: str
    name: str
    credentials: str
    roles: frozenset[Role]
    is_active: bool = True
    has_first_password: bool = False

    @property
    def signature_name(self) -> str:
        """Name with credentials, as it is printed under a signature."""
        return f"{self.name}, {self.credentials}" if self.credentials else self.name


def new_staff_member(
    *, staff_id: StaffId, sign_in: str, name: str, credentials: str, roles: frozenset[Role]
) -> StaffMember:
    """A person from typed fields.

    Raises:
        RuleBroken: the sign-in name is not 2-40 of a-z 0-9 . _ - or the name is missing.
    """
    if not sign_in.strip():
        # Missing is another thing to say than not plain.
        required_line(sign_in, "sign_in")
    return StaffMember(
        id=staff_id,
        sign_in=parse_sign_in(sign_in),
        name=required_line(name, "name"),
        credentials=clean_line(credentials, "credentials", limit=40),
        roles=roles,
    )


def parse_sign_in(text: str) -> str:
    """A sign-in name, in lower case."""
    sign_in = text.strip().lower()
    if not _SIGN_IN.fullmatch(sign_in):
        raise RuleBroken(Rule.SIGN_IN_NOT_PLAIN, path="sign_in", value=sign_in[:40])
    return sign_in
