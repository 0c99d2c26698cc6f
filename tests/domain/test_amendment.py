"""What may be added to a signed note, and what may be retracted once."""

from dataclasses import replace

import pytest

from injector_app.domain.amendment import (
    MEANINGS,
    TYPED_KINDS,
    Amendment,
    AmendmentDraft,
    AmendmentKind,
    checked_amendment,
    retraction_of,
)
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.note import MEANING, Signature
from tests.support.amending import an_amendment
from tests.support.builders import A_VISIT, a_clinician, a_treatment

RETRACTION = AmendmentKind.RETRACTION


def stored(draft: AmendmentDraft, number: int) -> Amendment:
    visit, signer = a_treatment(), a_clinician()
    return Amendment(
        number=number,
        previous_digest="d",
        treatment=visit.id,
        patient=visit.patient,
        revision=1,
        amends="d",
        draft=draft,
        signature=Signature(signer.id, signer.name, A_VISIT, MEANING),
    )


def refused(draft: AmendmentDraft, *before: Amendment) -> tuple[Rule, str]:
    with pytest.raises(RuleBroken) as caught:
        checked_amendment(draft, before)
    return caught.value.rule, caught.value.path


@pytest.mark.parametrize("kind", TYPED_KINDS)
def test_every_kind_needs_a_reason_and_has_a_meaning(kind: AmendmentKind) -> None:
    draft = an_amendment(kind)
    assert checked_amendment(draft, ()) == draft
    assert refused(replace(draft, reason=" ")) == (Rule.TEXT_EMPTY, "reason")
    assert MEANINGS[kind]


def test_all_but_a_retraction_need_a_text() -> None:
    for kind in set(TYPED_KINDS) - {RETRACTION}:
        assert refused(replace(an_amendment(kind), text=" \n")) == (Rule.TEXT_EMPTY, "text")
    assert checked_amendment(replace(an_amendment(RETRACTION), text=""), ()).text == ""


def test_a_retraction_is_for_good() -> None:
    first = stored(an_amendment(RETRACTION), 1)
    assert refused(an_amendment(RETRACTION), first)[0] is Rule.ALREADY_RETRACTED
    assert refused(an_amendment(RETRACTION, about=1), first)[0] is Rule.RETRACTION_STANDS
    about_it = an_amendment(about=1)
    assert checked_amendment(about_it, (first,)) == about_it


def test_an_entry_is_retracted_without_the_note() -> None:
    first = stored(an_amendment(), 1)
    second = stored(checked_amendment(an_amendment(RETRACTION, about=1), (first,)), 2)
    assert retraction_of(1, (first, second)) == second
    assert retraction_of(0, (first, second)) is None
    assert not second.retracts_note


def test_what_is_not_there_is_not_amended() -> None:
    assert refused(an_amendment(about=2))[0] is Rule.AMENDMENT_NOT_FOUND
    assert refused(an_amendment(about=-1))[0] is Rule.AMENDMENT_NOT_FOUND
