"""The typed fields of a visit, in the order of its form."""

from dataclasses import replace

from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.typed_field import TypedField, read_day, write_day
from injector_app.gui.shared.object_names import ObjectName

ICD10: TypedField[Treatment] = TypedField(
    path="icd10",
    label="ICD-10 code",
    name=ObjectName.VISIT_ICD10,
    read=lambda visit, _: visit.icd10,
    write=lambda visit, text, _: replace(visit, icd10=text),
)
GUIDANCE: TypedField[Treatment] = TypedField(
    path="guidance",
    label="Guidance",
    name=ObjectName.VISIT_GUIDANCE,
    read=lambda visit, _: visit.guidance,
    write=lambda visit, text, _: replace(visit, guidance=text),
)
REACTION: TypedField[Treatment] = TypedField(
    path="reaction",
    label="Immediate reaction *",
    name=ObjectName.VISIT_REACTION,
    read=lambda visit, _: visit.reaction,
    write=lambda visit, text, _: replace(visit, reaction=text),
    placeholder="Also “none” is an answer",
)
REVIEW_ON: TypedField[Treatment] = TypedField(
    path="review_on",
    label="Review date",
    name=ObjectName.VISIT_REVIEW_ON,
    read=lambda visit, region: read_day(visit.review_on, region),
    write=lambda visit, text, region: replace(visit, review_on=write_day(text, region)),
)
ASSISTANT: TypedField[Treatment] = TypedField(
    path="assistant",
    label="Assistant",
    name=ObjectName.VISIT_ASSISTANT,
    read=lambda visit, _: visit.assistant,
    write=lambda visit, text, _: replace(visit, assistant=text),
)
VISIT_FIELDS = (ICD10, GUIDANCE, REACTION, REVIEW_ON, ASSISTANT)
