"""A signed note as one self-contained FHIR R4 Bundle."""

from injector_app.domain.catalog import Catalog
from injector_app.exchange.fhir.canonical import ACT_REASON
from injector_app.exchange.fhir.copied_note import CopiedNote, Told
from injector_app.exchange.fhir.documents import documents, exported
from injector_app.exchange.fhir.exact_text import exact_text
from injector_app.exchange.fhir.outcomes import outcomes
from injector_app.exchange.fhir.points import points
from injector_app.exchange.fhir.resource import Plain, bundle, refer
from injector_app.exchange.fhir.vials import medications, reconciliations
from injector_app.exchange.fhir.visit import answers, frame

# HL7 v3: test health data, which no receiver may take for a record of care.
MADE_UP = {"system": ACT_REASON, "code": "HTEST", "display": "test health data"}


def note_bundle(copied: CopiedNote, catalog: Catalog) -> Plain:
    """The Bundle as plain values; every reference leads to an entry of it."""
    told = Told(copied, copied.note.content)
    visit = frame(told, catalog)
    vials = medications(told, catalog)
    papers = [*documents(told, visit)]
    # The first is the newest revision of the note.
    visit.procedure["report"] = [refer(papers[0])]
    if vials:
        visit.procedure["usedReference"] = [refer(vial) for vial in vials]
    whole = bundle(
        str(told.treatment.id),
        [
            *visit.resources(),
            *vials,
            *points(told, visit, vials, catalog),
            *reconciliations(told, visit, vials),
            *answers(told, visit),
            *outcomes(told, visit),
            *papers,
            *exported(told, visit),
        ],
    )
    return {**whole, "meta": {"security": [MADE_UP]}} if told.content.clinic.is_demo else whole


def note_bundle_bytes(copied: CopiedNote, catalog: Catalog) -> bytes:
    """The same as a file."""
    return exact_text(note_bundle(copied, catalog))
