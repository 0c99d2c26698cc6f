"""The visit: encounter, indication, the procedure, guidance, screening answers, reaction."""

from collections.abc import Iterator
from dataclasses import dataclass

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.exchange.fhir import canonical as of
from injector_app.exchange.fhir.copied_note import Told
from injector_app.exchange.fhir.elements import concept, identifier, item
from injector_app.exchange.fhir.people import named, organization, practitioner
from injector_app.exchange.fhir.resource import Plain, refer, resource
from injector_app.exchange.fhir_patient import fhir_of_patient

# SNOMED CT: injection of botulinum toxin (procedure).
INJECTION = (of.SNOMED, "404909007")
# The HL7 v3 class of an ambulatory visit.
AMBULATORY = "AMB"


@dataclass(frozen=True, slots=True)
class Frame:
    """What all other resources of a note refer to."""

    patient: Plain
    clinician: Plain
    clinic: Plain
    encounter: Plain
    condition: Plain | None
    procedure: Plain
    status: str

    @property
    def about(self) -> Plain:
        """Elements that most resources share."""
        return {"subject": refer(self.patient), "encounter": refer(self.encounter)}

    def resources(self) -> list[Plain]:
        """In reading order."""
        condition = [self.condition] if self.condition else []
        people = [self.patient, self.clinician, self.clinic]
        return [*people, self.encounter, *condition, self.procedure]


def frame(told: Told, catalog: Catalog) -> Frame:
    """The resources that a visit has once; the procedure still without what comes of it."""
    content, treatment = told.content, told.treatment
    patient, clinic = fhir_of_patient(content.patient), organization(content.clinic)
    clinician = practitioner(content.clinician)
    status = "entered-in-error" if told.copied.is_retracted else "completed"
    encounter = _encounter(told, (patient, clinician, clinic))
    condition = _condition(told, catalog, patient, encounter)
    procedure = resource(
        "Procedure",
        (treatment.id,),
        extension=[*_extensions(told)],
        identifier=identifier(of.TREATMENT, treatment.id),
        status=status,
        code=concept("Injection of botulinum toxin", INJECTION),
        subject=refer(patient),
        encounter=refer(encounter),
        performedPeriod={"start": treatment.performed_at.isoformat()},
        performer=[{"actor": refer(clinician), "onBehalfOf": refer(clinic)}],
        reasonReference=[refer(condition)] if condition else [],
        bodySite=[concept(name) for name in _regions(told, catalog)],
        note=[{"text": treatment.notes}] if treatment.notes else [],
    )
    return Frame(patient, clinician, clinic, encounter, condition, procedure, status)


def answers(told: Told, frame: Frame) -> Iterator[Plain]:
    """What was asked, seen and used at the visit, each where there is something to say."""
    treatment, key = told.treatment, (told.treatment.id,)
    procedure = refer(frame.procedure)
    is_wrong = frame.status != "completed"
    if treatment.guidance:
        yield resource(
            "Procedure",
            (*key, "guidance"),
            partOf=[procedure],
            status=frame.status,
            code=concept(treatment.guidance),
            **frame.about,
        )
    if treatment.screening:
        yield resource(
            "QuestionnaireResponse",
            key,
            partOf=[procedure],
            status=frame.status,
            authored=treatment.performed_at.isoformat(),
            item=[_answer(each) for each in treatment.screening],
            **frame.about,
        )
    if treatment.reaction:
        yield resource(
            "Observation",
            (*key, "reaction"),
            partOf=[procedure],
            status="entered-in-error" if is_wrong else "final",
            code=item("immediate-reaction", "Immediate reaction"),
            effectiveDateTime=treatment.performed_at.isoformat(),
            valueString=treatment.reaction,
            **frame.about,
        )


def _encounter(told: Told, people: tuple[Plain, Plain, Plain]) -> Plain:
    patient, clinician, clinic = people
    treatment, is_wrong = told.treatment, told.copied.is_retracted
    taking_part = [{"individual": refer(clinician)}]
    if treatment.assistant:
        taking_part.append({"individual": named(None, treatment.assistant)})
    return resource(
        "Encounter",
        (treatment.id,),
        status="entered-in-error" if is_wrong else "finished",
        **{"class": {"system": of.ACT_CODE, "code": AMBULATORY, "display": "ambulatory"}},
        subject=refer(patient),
        participant=taking_part,
        period={"start": treatment.performed_at.isoformat()},
        serviceProvider=refer(clinic),
    )


def _condition(told: Told, catalog: Catalog, patient: Plain, encounter: Plain) -> Plain | None:
    treatment = told.treatment
    known = catalog.indications.get(treatment.indication)
    name = known.name if known else treatment.indication
    # Elsewhere it may be a code of the country's own edition: no system is claimed for it.
    system = of.ICD_10_CM if told.content.clinic.region is WorldRegion.US else ""
    code = concept(name, (of.INDICATION, treatment.indication), (system, treatment.icd10))
    if not code:
        return None
    return resource(
        "Condition",
        (treatment.id,),
        clinicalStatus=concept("", (of.CLINICAL_STATUS, "active")),
        category=[concept("", (of.CONDITION_KIND, "encounter-diagnosis"))],
        code=code,
        subject=refer(patient),
        encounter=refer(encounter),
    )


def _extensions(told: Told) -> Iterator[Plain]:
    treatment = told.treatment
    yield {"url": of.CONSENT, "valueBoolean": treatment.consent}
    yield {"url": of.AFTERCARE, "valueBoolean": treatment.aftercare}
    if treatment.review_on:
        yield {"url": of.REVIEW_ON, "valueDate": treatment.review_on.isoformat()}
    for protocol in treatment.protocols:
        yield {"url": of.PROTOCOL, "valueString": protocol}


def _regions(told: Told, catalog: Catalog) -> list[str]:
    regions = dict.fromkeys(point.region for point in told.treatment.chart.given)
    return [catalog.region_name(region) for region in regions if region]


def _answer(answer: ScreenAnswer) -> Plain:
    said: list[Plain] = [] if answer.is_yes is None else [{"valueBoolean": answer.is_yes}]
    more = []
    if answer.note:
        more.append({"linkId": "note", "text": "Note", "answer": [{"valueString": answer.note}]})
    if answer.unchanged_since:
        day = [{"valueDate": answer.unchanged_since.isoformat()}]
        more.append({"linkId": "unchanged-since", "text": "Unchanged since", "answer": day})
    asked: Plain = {"linkId": answer.prompt, "text": answer.question}
    return {**asked, **({"answer": said} if said else {}), **({"item": more} if more else {})}
