"""Typed fields become a disclosure, or a problem at the date."""

from dataclasses import replace
from datetime import date

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.disclosure import Manner, Recipient
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import PatientId, new_id
from injector_app.gui.patient.handed_out.typed_disclosure import TypedDisclosure

TYPED = TypedDisclosure(Recipient.COURT, "Court", "Note", Manner.PRINTED, "Order", "11/20/2026")


def test_date_is_read_as_the_region_writes_it() -> None:
    patient = PatientId(new_id())
    given = TYPED.disclosure(patient, WorldRegion.US)
    assert (given.given_on, given.patient) == (date(2026, 11, 20), patient)
    assert (given.recipient, given.ground) == (Recipient.COURT, "Order")
    with pytest.raises(RuleBroken) as caught:
        replace(TYPED, given_on="soon").disclosure(patient, WorldRegion.US)
    assert caught.value.path == "given_on"
