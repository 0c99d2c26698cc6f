"""TypedDisclosure: what was handed out, as typed."""

from dataclasses import dataclass

from injector_app.domain.calendar_dates import parse_date
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.disclosure import Disclosure, Manner, Recipient
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import DisclosureId, PatientId, new_id


@dataclass(frozen=True, slots=True)
class TypedDisclosure:
    """The fields of the form."""

    recipient: Recipient
    name: str
    what: str
    manner: Manner
    ground: str
    given_on: str

    def disclosure(self, patient: PatientId, region: WorldRegion) -> Disclosure:
        """What these fields say; the use case checks the rest.

        Raises:
            RuleBroken: the date cannot be read.
        """
        try:
            day = parse_date(self.given_on, region)
        except RuleBroken as problem:
            raise problem.at("given_on") from problem
        return Disclosure(
            id=DisclosureId(new_id()),
            patient=patient,
            recipient=self.recipient,
            manner=self.manner,
            what=self.what,
            given_on=day,
            name=self.name,
            ground=self.ground,
        )
