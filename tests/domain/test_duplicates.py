"""Nobody is merged by an import, whatever is chosen."""

from injector_app.domain.duplicates import Duplicates


def test_no_choice_merges() -> None:
    assert {each.value for each in Duplicates} == {"refuse", "leave out", "add"}
