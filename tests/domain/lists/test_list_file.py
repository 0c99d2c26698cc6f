"""The ending of a name says what a list is written as, and how much it can hold."""

from pathlib import PurePosixPath

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.lists.list_file import MOST_ROWS, ListFile, file_of, require_room_for


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.csv", ListFile.CSV), ("A.XLSX", ListFile.XLSX), ("a.b.pdf", ListFile.PDF)],
)
def test_ending_says_the_kind(name: str, kind: ListFile) -> None:
    assert file_of(PurePosixPath(name)) is kind


@pytest.mark.parametrize("name", ["a", "a.txt", "csv", "a.csv.gz", ""])
def test_other_endings_are_refused_by_name(name: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        file_of(PurePosixPath(name))
    assert refused.value.rule is Rule.LIST_FILE_UNKNOWN


@pytest.mark.parametrize("kind", [ListFile.XLSX, ListFile.PDF])
def test_one_row_more_than_fits_is_refused(kind: ListFile) -> None:
    most = MOST_ROWS[kind]
    assert most is not None
    require_room_for(kind, most)
    with pytest.raises(RuleBroken) as refused:
        require_room_for(kind, most + 1)
    assert refused.value.rule is Rule.LIST_TOO_LONG
    require_room_for(ListFile.CSV, 10 * most)
