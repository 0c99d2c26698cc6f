"""Point numbers in few words."""

from collections.abc import Sequence

# Two in a row are as short one by one.
_SHORTEST_RANGE = 3


def number_ranges(numbers: Sequence[int]) -> str:
    """Numbers in a row as first and last: 1, 2, 3, 7, 8 are 1-3, 7, 8."""
    return ", ".join(words for run in _runs(numbers) for words in _run_words(run))


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _run_words(run: Sequence[int]) -> Sequence[str]:
    if len(run) < _SHORTEST_RANGE:
        return [str(number) for number in run]
    return [f"{run[0]}\u2013{run[-1]}"]
