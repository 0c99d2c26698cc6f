"""TypedSearch: what somebody typed into a search box, told apart into names and numbers."""

from dataclasses import dataclass
from typing import Self

from injector_app.domain.search_text import fold, search_parts

# They tell any person apart, and SQLite bounds the parts of a statement.
_MOST_WORDS = 20


@dataclass(frozen=True, slots=True)
class TypedSearch:
    """Each of `names` begins a part of the name; each of `numbers` is a number, a date or a name.

    `line` is the whole of it, for numbers that are typed with spaces.
    """

    line: str
    names: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()

    @classmethod
    def of(cls, words: str) -> Self:
        """Words with a digit may be numbers, as record, phone and health numbers and dates are."""
        typed = tuple(dict.fromkeys(words.split()))
        # A dash between two names is no part of either.
        each = (tuple(filter(fold, typed)) or typed)[:_MOST_WORDS]
        numbers = tuple(word for word in each if any(map(str.isdecimal, word)))
        names = dict.fromkeys(
            part for word in each if word not in numbers for part in search_parts(word)
        )
        return cls(words.strip(), tuple(names)[:_MOST_WORDS], numbers)
