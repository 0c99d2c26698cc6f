"""How a patient was reached before, in words."""

from injector_app.domain.clinic import Clinic
from injector_app.domain.earlier_contact import EarlierContact
from injector_app.domain.moment_words import date_and_time


def earlier_words(contact: EarlierContact, clinic: Clinic) -> str:
    """What stood there, until when, and who changed it."""
    until = date_and_time(contact.replaced_at.astimezone(clinic.zone), clinic)
    address = ", ".join(contact.address.split("\n"))
    known = [part for part in (contact.phone, contact.email, address) if part]
    what = " \u00b7 ".join(known) or "nothing recorded"
    return f"Until {until}, changed by {contact.replaced_by}: {what}"
