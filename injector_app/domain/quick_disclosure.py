"""What one key records of a signed treatment: told the patient, or a copy handed out."""

from datetime import date

from injector_app.domain.disclosure import Disclosure, Manner, Recipient
from injector_app.domain.found_treatment import FoundTreatment
from injector_app.domain.ids import DisclosureId, new_id

COPIES = frozenset({Manner.PRINTED, Manner.SAVED, Manner.SENT})


def quick_disclosure(
    found: FoundTreatment, recipient: Recipient, *, today: date, copied: Manner | None = None
) -> Disclosure:
    """Without a word typed; `copied` is how a copy was made just now, if one was.

    Patients are told what they ask for; whoever else asks is sent the note.
    """
    told = Manner.TOLD if recipient is Recipient.PATIENT else Manner.SENT
    manner = copied or told
    what = "note of the treatment" if manner in COPIES else "treatment"
    return Disclosure(
        id=DisclosureId(new_id()),
        patient=found.patient,
        recipient=recipient,
        manner=manner,
        # As the record says it, in whichever form this computer writes days.
        what=f"{what} of {found.performed_at.date().isoformat()}",
        given_on=today,
        treatment=found.id,
    )
