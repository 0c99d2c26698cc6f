"""TypedSearch: what somebody typed into a search box, told apart into names and numbers."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Self

from injector_app.domain.search_text import fold

# No name has more, and SQLite bounds the parts of a statement.
_MOST_WORDS = 20


@dataclass(frozen=True, slots=True)
class TypedSearch:
    """Every one of `names` begins a part of the name; each of `numbers` is a number or a date.

    `line` is the whole of it, for numbers that are typed with spaces. `is_sensible` is False where
    no name could match: nothing was typed, or a page was pasted.
    """

    line: str
    names: tuple[str, ...] = field(default=())
    numbers: tuple[str, ...] = field(default=())
    is_sensible: bool = False

    @classmethod
    def of(cls, words: str) -> Self:
        """Words with a digit are numbers, as record, phone and health numbers and dates are."""
        each = tuple(dict.fromkeys(words.split()))
        with_digit = tuple(word for word in each if any(map(str.isdecimal, word)))
        names = tuple(dict.fromkeys(_folded(word for word in each if word not in with_digit)))
        plain = [word for word in each if word not in with_digit]
        is_sensible = 0 < len(each) <= _MOST_WORDS and all(map(fold, plain))
        return cls(words.strip(), names, with_digit, is_sensible)


def _folded(words: Iterator[str]) -> Iterator[str]:
    for word in words:
        yield from fold(word).split()
