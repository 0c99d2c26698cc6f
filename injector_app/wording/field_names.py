"""The words for fields, as they stand on the screen."""

from injector_app.domain.missing_fields import Field, Missing

FIELD_NAMES = {
    "": "value",
    "family": "family name",
    "given": "given name",
    "birth_date": "birth date",
    "record_number": "record number",
    "record_no": "record number",
    "phone": "phone",
    "email": "e-mail",
    "address": "address",
    "alerts": "alerts",
    "clinic": "clinic name",
    "region": "region",
    "time_zone": "time zone",
    "name": "full name",
    "credentials": "credentials",
    "sign_in": "sign-in name",
    "password": "password",
    "units": "units",
    "size": "vial size",
    "vial_units": "vial size",
    "volume": "diluent volume",
    "diluent_ml": "diluent volume",
    "discarded": "discarded units",
    "discarded_units": "discarded units",
    "discard_reason": "reason for discarding",
    "expires": "expiry date",
    "lot": "lot",
    "icd10": "ICD-10 code",
    "performed_at": "date and time of the visit",
    "review_on": "review date",
    "notes": "notes",
    "reaction": "immediate reaction",
    "guidance": "guidance",
    "assistant": "assistant",
    "count": "number of points",
    "spacing": "distance between points",
    "total": "total units",
    "needle": "needle",
    "x": "horizontal position",
    "y": "vertical position",
    "from": "first day",
    "to": "last day",
}

MISSING_LINES = {
    Field.INDICATION: "indication",
    Field.ICD10: "ICD-10 code of the indication",
    Field.CONSENT: "consent",
    Field.VIAL: "a vial",
    Field.LOT: "lot of vial {number}",
    Field.EXPIRES: "expiry date of vial {number}",
    Field.VOLUME: "diluent volume of vial {number}",
    Field.DISCARDED: "discarded units of vial {number} (0 is an answer)",
    Field.DISCARD_REASON: "reason for discarding from vial {number}",
    Field.POINTS: "at least one given point",
    Field.POINT_REGION: "muscle or skin region of point {number}",
    Field.POINT_VIAL: "vial of point {number}",
    Field.REACTION: "immediate reaction (also “none”)",
}


def missing_line(missing: Missing) -> str:
    """One line of the list of what is missing."""
    return MISSING_LINES[missing.field].format(number=missing.number)
