"""ProvenWork: the work of people whose password the program itself has just set."""

import hmac
from dataclasses import dataclass, field

from injector_app.work.context import Work


@dataclass(frozen=True, slots=True)
class ProvenWork(Work):
    """Signs forty notes without forty times the time that guessing a password must cost."""

    password: str = field(repr=False)

    def prove(self, password: str) -> bool:
        """Whether it is the one password of the demo clinic."""
        return hmac.compare_digest(self.password.encode(), password.encode())


def proven(work: Work, password: str) -> ProvenWork:
    """The same work, for whoever knows the password it was set up with."""
    return ProvenWork(
        door=work.door,
        catalog=work.catalog,
        clock=work.clock,
        clinic=work.clinic,
        person=work.person,
        policy=work.policy,
        password=password,
    )
