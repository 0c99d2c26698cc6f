"""Words that one slip of the finger makes out of another: a letter more, less, other or swapped."""

FEWEST_LETTERS = 4


def variants(word: str) -> frozenset[str]:
    """The word, and the word without each of its letters.

    Two words that are one edit apart have at least one variant in common, so an index of variants
    finds them (symmetric deletion). Shorter words have none: every short name is near another.
    """
    if len(word) < FEWEST_LETTERS - 1:
        return frozenset()
    return frozenset({word, *(word[:place] + word[place + 1 :] for place in range(len(word)))})


def is_one_edit_apart(one: str, other: str) -> bool:
    """Whether one letter added, left out or changed, or two neighbours swapped, makes the other."""
    shorter, longer = sorted((one, other), key=len)
    start = _shared_start(shorter, longer)
    left, right = shorter[start:], longer[start:]
    if len(left) == len(right):
        swapped = right[1:2] + right[:1] + right[2:]
        return one != other and (left[1:] == right[1:] or left == swapped)
    return left == right[1:]


def _shared_start(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
