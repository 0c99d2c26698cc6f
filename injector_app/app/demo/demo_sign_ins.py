"""DemoSignIns: who can sign in to the demo clinic."""

from dataclasses import dataclass

# Printed and shown wherever the demo clinic is offered; it protects invented people only.
DEMO_PASSWORD = "open the demo clinic"  # noqa: S105 - no secret


@dataclass(frozen=True, slots=True)
class DemoSignIn:
    """One person and what that person does."""

    sign_in: str
    name: str
    does: str


@dataclass(frozen=True, slots=True)
class DemoSignIns:
    """Everybody at the demo clinic; one password for all."""

    people: tuple[DemoSignIn, ...]
    password: str

    @property
    def names(self) -> tuple[str, ...]:
        """The sign-in names."""
        return tuple(person.sign_in for person in self.people)
