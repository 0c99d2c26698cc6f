"""TypedPerson: the form of a person as typed, before it is checked."""

from dataclasses import dataclass, field, replace

from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.staff import Role, StaffMember, new_staff_member


@dataclass(frozen=True, slots=True)
class TypedPerson:
    """`known` is the person as stored, or None for somebody new, who gets the password."""

    known: StaffMember | None
    sign_in: str
    name: str
    credentials: str
    roles: frozenset[Role]
    password: str = field(default="", repr=False)

    def member(self) -> StaffMember:
        """The person these fields describe; the use case checks the rest.

        Raises:
            RuleBroken: somebody new has no plain sign-in name or no name.
        """
        if self.known is None:
            return new_staff_member(
                staff_id=StaffId(new_id()),
                sign_in=self.sign_in,
                name=self.name,
                credentials=self.credentials,
                roles=self.roles,
            )
        return replace(self.known, name=self.name, credentials=self.credentials, roles=self.roles)
