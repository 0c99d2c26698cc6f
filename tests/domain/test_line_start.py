"""A name at the start of a line keeps its own capitals."""

import pytest

from injector_app.domain.line_start import line_start


@pytest.mark.parametrize(
    ("name", "shown"),
    [("skin of V2 area", "Skin of V2 area"), ("élévateur", "Élévateur"), ("", "")],
)
def test_only_the_first_letter_changes(name: str, shown: str) -> None:
    assert line_start(name) == shown
