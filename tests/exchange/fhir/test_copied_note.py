"""A copied note knows all of its revisions, and whether it still counts."""

from injector_app.domain.amendment import AmendmentKind
from tests.support.copied import a_copied_note


def test_revisions_are_oldest_first() -> None:
    copied = a_copied_note()
    assert [each.content.number for each in copied.revisions] == [1, 2]


def test_only_a_retraction_of_the_note_retracts_it() -> None:
    assert a_copied_note(AmendmentKind.RETRACTION).is_retracted
    assert not a_copied_note(AmendmentKind.ADDENDUM).is_retracted
