"""Who: the patient, the one who injected, the clinic."""

from injector_app.domain.clinic import Clinic
from injector_app.domain.staff import StaffMember
from injector_app.exchange.fhir.canonical import SIGN_IN, STAFF
from injector_app.exchange.fhir.elements import concept
from injector_app.exchange.fhir.resource import Plain, resource


def practitioner(person: StaffMember) -> Plain:
    """The clinician, as called when the note was signed."""
    qualified = [{"code": concept(person.credentials)}] if person.credentials else []
    return resource(
        "Practitioner",
        (person.id,),
        identifier=[
            {"system": SIGN_IN, "value": person.sign_in},
            {"system": STAFF, "value": str(person.id)},
        ],
        name=[{"text": person.name}],
        qualification=qualified,
    )


def organization(clinic: Clinic) -> Plain:
    """The clinic that keeps the record."""
    address = [{"text": clinic.address}] if clinic.address else []
    return resource("Organization", (clinic.id,), name=clinic.name, address=address)


def named(staff: object, name: str) -> Plain:
    """A person who has no resource of their own here."""
    who = {"identifier": {"system": STAFF, "value": str(staff)}} if staff else {}
    return {"type": "Practitioner", **who, "display": name}
