"""An id is a UUID, however it is typed."""

from uuid import UUID

import pytest

from injector_app.cli.treatment_id import parse_treatment_id
from injector_app.domain.errors import Rule, RuleBroken

ID = UUID("0e5a0d06-3a91-44f4-9971-5fd8fdeab819")


@pytest.mark.parametrize("text", [str(ID), str(ID).upper(), f" {ID} ", ID.hex])
def test_id_is_read(text: str) -> None:
    assert parse_treatment_id(text) == ID


@pytest.mark.parametrize("text", ["", "17", "../x", "\udcff", "x" * 10_000])
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        parse_treatment_id(text)
    assert caught.value.rule is Rule.NOT_AN_ID
    assert len(str(caught.value.facts["value"])) <= 40
