"""What stands above a changed note."""

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.note_marks import note_marks
from tests.domain.test_amendment import stored
from tests.support.amending import an_amendment


def test_nothing_above_a_note_that_nobody_changed() -> None:
    assert note_marks((), revision=1, newest=1) == ()


def test_every_kind_of_change_is_said() -> None:
    addendum = stored(an_amendment(), 1)
    retraction = stored(an_amendment(AmendmentKind.RETRACTION), 2)
    assert note_marks((addendum,), revision=1, newest=1) == ("AMENDED",)
    assert note_marks((retraction,), revision=1, newest=1) == ("RETRACTED",)
    assert note_marks((addendum, retraction), revision=1, newest=2) == (
        "RETRACTED",
        "CORRECTED, revision 1 of 2",
        "AMENDED",
    )


def test_retracting_an_entry_retracts_no_note() -> None:
    entries = (
        stored(an_amendment(), 1),
        stored(an_amendment(AmendmentKind.RETRACTION, about=1), 2),
    )
    assert note_marks(entries, revision=1, newest=1) == ("AMENDED",)
