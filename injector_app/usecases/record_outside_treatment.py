"""Record toxin that was given elsewhere."""

from injector_app.domain.outside_treatment import OutsideTreatment, checked_outside_treatment
from injector_app.domain.permissions import Action, require
from injector_app.storage.outside_treatments import add_outside_treatment
from injector_app.storage.patients import load_patient
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def record_outside_treatment(work: Work, *, outside: OutsideTreatment) -> OutsideTreatment:
    """Keep it beside the patient's own treatments.

    Raises:
        RuleBroken: the day is still to come, or units have no product.
    """
    require(work.person, Action.RECORD_OUTSIDE)
    work.require_room()
    checked = checked_outside_treatment(outside, today=work.today)
    with work.records.writing() as transaction:
        load_patient(transaction, checked.patient)
        add_outside_treatment(transaction, checked, at=work.clock.now(), by=work.person.id)
        trace = Trace("record outside treatment", "outside", checked.id, checked.patient)
        work.audit(transaction, trace)
    return checked
