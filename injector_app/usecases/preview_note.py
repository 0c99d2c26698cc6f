"""Look at the PDF of a signed note before it is printed or exported."""

from injector_app.domain.ids import TreatmentId
from injector_app.domain.language.language import Language
from injector_app.domain.note_variant import NoteVariant
from injector_app.domain.permissions import Action, require
from injector_app.work.context import Work
from injector_app.work.note_pdf import printable_note, printable_sheets
from injector_app.work.trace import Facts, Trace


def preview_note(
    work: Work,
    *,
    treatment_id: TreatmentId,
    variant: NoteVariant = NoteVariant.NOTE,
    language: Language | None = None,
) -> bytes:
    """The bytes that would be printed now; the look is written down.

    Raises:
        RuleBroken: not permitted, or there is no signed note.
    """
    require(work.person, Action.EXPORT_NOTE)
    with work.records.writing() as transaction:
        load = printable_note if variant is NoteVariant.NOTE else printable_sheets
        printable = load(transaction, treatment_id)
        if language is not None:
            printable = printable.in_language(language)
        patient = printable.note.content.patient.id
        facts: Facts = {"sheet": variant.value}
        trace = Trace("show pages of note", "treatment", treatment_id, patient, facts=facts)
        work.audit(transaction, trace)
    return printable.pdf(work.catalog, variant)
