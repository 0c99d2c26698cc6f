"""ClinicForm: what the first start asks for, as typed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClinicForm:
    """The clinic and its first clinician; checked when the clinic is made."""

    clinic: str
    address: str
    region: str
    time_zone: str
    name: str
    credentials: str
    sign_in: str
    password: str
