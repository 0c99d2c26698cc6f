"""The notice that stands on the page when a typed character has no glyph."""

from collections.abc import Iterator, Sequence

from injector_app.domain.language.tr import tr
from injector_app.domain.note import NoteContent
from injector_app.domain.vial import Vial
from injector_app.reports.fonts import REGULAR
from injector_app.reports.safe_text import code_of, unprintable

_MOST = 40


def font_notices(content: NoteContent) -> Iterator[str]:
    """One sentence about the patient's name, one about everything else that was typed."""
    name = unprintable([content.patient.full_name], REGULAR)
    if name:
        yield _notice(tr("this patient\u2019s name"), name)
    rest = unprintable(_typed(content), REGULAR)
    if rest:
        yield _notice(tr("this note"), rest)


def _notice(whose: str, characters: Sequence[str]) -> str:
    codes = ", ".join(map(code_of, characters[:_MOST]))
    more = len(characters) - _MOST
    rest = tr(" and {number} more").format(number=more) if more > 0 else ""
    return tr(
        "Some characters of {whose} cannot be printed in this font "
        "and stand as their Unicode numbers: {codes}{more}."
    ).format(whose=whose, codes=codes, more=rest)


def _typed(content: NoteContent) -> Iterator[str]:
    clinic, patient, treatment = content.clinic, content.patient, content.treatment
    yield from (clinic.name, clinic.address, patient.record_number, patient.alerts)
    yield from (content.clinician.signature_name, content.signature.name)
    yield from (treatment.indication, treatment.icd10, treatment.assistant, treatment.guidance)
    yield from (treatment.reaction, treatment.notes)
    yield from (point.needle for point in treatment.chart)
    yield from (text for vial in treatment.vials for text in _typed_of_vial(vial))
    yield from (text for line in content.references for text in line)


def _typed_of_vial(vial: Vial) -> tuple[str, ...]:
    return vial.lot, vial.discard_reason
