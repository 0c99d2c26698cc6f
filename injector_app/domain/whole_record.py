"""WholeRecord: everything that is kept about one patient."""

from dataclasses import dataclass
from datetime import datetime

from injector_app.domain.audit_entry import AuditEntry
from injector_app.domain.desk_message import DeskMessage
from injector_app.domain.disclosure import Disclosure
from injector_app.domain.draft import Draft
from injector_app.domain.earlier_contact import EarlierContact
from injector_app.domain.legal_hold import HoldEvent
from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.domain.outcome import Outcome
from injector_app.domain.outside_treatment import OutsideTreatment
from injector_app.domain.patient import Patient
from injector_app.domain.signed_amendment import SignedAmendment
from injector_app.domain.treatment import Treatment


@dataclass(frozen=True, slots=True)
class SignedTreatment:
    """One signed visit: its revisions, oldest first, what was added, what became of it."""

    notes: tuple[SignedNote, ...]
    amendments: tuple[SignedAmendment, ...]
    outcomes: tuple[Outcome, ...]
    seal: str

    @property
    def newest(self) -> Treatment:
        """What the newest revision says of the visit."""
        return self.notes[-1].content.treatment

    @property
    def file_name(self) -> str:
        """What its PDF is called beside the others: nothing of the patient."""
        return f"{self.newest.day:%Y-%m-%d}-{treatment_id_of(self.notes[-1]).hex[:8]}.pdf"


@dataclass(frozen=True, slots=True)
class WholeRecord:
    """As it was at a moment; `access` is every entry of the log about the patient."""

    as_of: datetime
    patient: Patient
    signed: tuple[SignedTreatment, ...]
    drafts: tuple[Draft, ...]
    outside: tuple[OutsideTreatment, ...]
    disclosures: tuple[Disclosure, ...]
    holds: tuple[HoldEvent, ...]
    access: tuple[AuditEntry, ...]
    messages: tuple[DeskMessage, ...] = ()
    earlier_contacts: tuple[EarlierContact, ...] = ()

    def counts(self) -> dict[str, int]:
        """How many there are of each, for a manifest; points and vials as the notes say now."""
        visits = [each.newest for each in self.signed]
        charted = [*visits, *(draft.treatment for draft in self.drafts)]
        return {
            "treatments": len(charted),
            "drafts": len(self.drafts),
            "notes": sum(len(each.notes) for each in self.signed),
            "amendments": sum(len(each.amendments) for each in self.signed),
            "outcomes": sum(len(each.outcomes) for each in self.signed),
            "points": sum(len(tuple(each.chart)) for each in charted),
            "vials": sum(len(each.vials) for each in charted),
            "outside_treatments": len(self.outside),
            "disclosures": len(self.disclosures),
            "legal_holds": len(self.holds),
            "desk_messages": len(self.messages),
            "earlier_contacts": len(self.earlier_contacts),
            "access_entries": len(self.access),
        }
