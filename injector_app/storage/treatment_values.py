"""A treatment as the values of its row: its content, and its line in a list."""

import json
from typing import Any

from injector_app.domain.given_units import given_units
from injector_app.domain.plain_treatment import treatment_from_plain, treatment_to_plain
from injector_app.domain.search_text import fold
from injector_app.domain.treatment import Treatment
from injector_app.system.errors import RecordsProblem, Trouble


def visit_values(treatment: Treatment) -> dict[str, Any]:
    """What a treatment is looked up by; most edits change none of it."""
    return {
        "patient_id": treatment.patient,
        "clinician_id": treatment.clinician,
        "performed_at": treatment.performed_at,
        "performed_utc": treatment.performed_at,
        "performed_day": treatment.day,
        "indication": treatment.indication,
        "vials": vials_text(treatment),
    }


def chart_values(treatment: Treatment) -> dict[str, Any]:
    """The content, and what a list shows of the chart."""
    return {
        "points_given": len(treatment.chart.given),
        "units": to_json([(product, str(units)) for product, units in given_units(treatment)]),
        "content": to_json(treatment_to_plain(treatment)),
    }


def treatment_of(content: str) -> Treatment:
    """The treatment that a row's content says.

    Raises:
        RecordsProblem: it says none, as when pages of two ages are mixed.
    """
    try:
        return treatment_from_plain(json.loads(content))
    except (ValueError, KeyError, TypeError) as problem:
        raise RecordsProblem(Trouble.RECORDS_DAMAGED) from problem


def vials_text(treatment: Treatment) -> str:
    """Product and lot of each vial, as a row keeps them."""
    return to_json([(vial.product, vial.lot) for vial in treatment.vials])


def vial_values(treatment: Treatment, *, is_signed: bool) -> list[dict[str, Any]]:
    """The vials as rows; where the units went counts once the note is signed."""
    return [
        {
            "treatment_id": treatment.id,
            "place": place,
            "product": balance.vial.product,
            "lot_key": lot_key(balance.vial.lot),
            "lot": balance.vial.lot,
            "used_on": treatment.day,
            "size": balance.vial.size.hundredths if is_signed else None,
            "given": balance.given.hundredths if is_signed else None,
            "discarded": balance.discarded.hundredths if is_signed else None,
        }
        for place, balance in enumerate(treatment.balances())
    ]


def lot_key(lot: str) -> str:
    """A lot as it is searched: C-1234, c 1234 and C1234 are one."""
    return fold(lot).replace(" ", "")


def to_json(plain: object) -> str:
    """Compact JSON."""
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
