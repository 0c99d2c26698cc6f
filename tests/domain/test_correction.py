"""What a draft corrects is kept with the draft, and older drafts correct nothing."""

from dataclasses import replace

from injector_app.domain.correction import Correction
from injector_app.domain.plain_treatment import treatment_from_plain, treatment_to_plain
from tests.support.builders import a_treatment


def test_it_comes_back_with_the_draft() -> None:
    visit = a_treatment()
    assert "correction" not in treatment_to_plain(visit)
    draft = replace(visit, correction=Correction(visit.id, 2, "ab" * 32, "Lot misread"))
    assert treatment_from_plain(treatment_to_plain(draft)) == draft
