"""One treatment of an import file, as parsed JSON, for tests to change."""

from typing import Any

A_VIAL: dict[str, Any] = {
    "product": "botox",
    "vial_units": 200,
    "lot": "C1234",
    "expires": "2027-06-30",
    "diluent_ml": 4,
    "discarded_units": 45,
    "discard_reason": "single-patient vial",
}
A_POINT: dict[str, Any] = {
    "diagram": "face_front",
    "x": 0.50,
    "y": 0.42,
    "region": "procerus",
    "side": "midline",
    "units": 5,
    "vial": 0,
    "depth": "intramuscular",
}


def an_entry(**changes: Any) -> dict[str, Any]:
    """A visit with a protocol of two sites and one more point."""
    return {
        "patient": "1001",
        "performed_at": "2026-11-20T09:00:00-05:00",
        "clinician": "anna",
        "indication": "chronic-migraine",
        "icd10": "G43.709",
        "vials": [A_VIAL],
        "protocol": "two_sites",
        "protocol_vial": 0,
        "points": [A_POINT],
        "consent": True,
        "reaction": "none",
        "aftercare": True,
        "notes": "",
        **changes,
    }
