"""The clinic's sheet: its size follows the region until somebody chooses."""

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.note_layout import AS_SET_UP, NoteLayout, Paper


@pytest.mark.parametrize("region", WorldRegion)
def test_paper_follows_the_region_until_it_is_chosen(region: WorldRegion) -> None:
    assert AS_SET_UP.is_letter(region) == (region in {WorldRegion.US, WorldRegion.CA})
    assert NoteLayout(paper=Paper.LETTER).is_letter(region)
    assert not NoteLayout(paper=Paper.A4).is_letter(region)
