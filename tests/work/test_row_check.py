"""Lists are cut, counts are not."""

from injector_app.work.row_check import SHOWN, Tally


def test_first_ones_are_kept_and_all_counted() -> None:
    tally: Tally[int] = Tally()
    for number in range(SHOWN + 5):
        tally.add(number)
    assert (tally.count, len(tally.first), tally.first[-1]) == (SHOWN + 5, SHOWN, SHOWN - 1)
