"""Names of nobody: syllables, a few of them very common, as the names of a country are."""

import random
from itertools import accumulate

_STARTS = (*"bcdfghjklmnprstvwz", "br", "ch", "cl", "dr", "fr", "gr", "kr", "sh", "st", "th", "tr")
_VOWELS = (*"aeiou", "ai", "ea", "ie", "ou")
_ENDS = ("", "n", "r", "s", "l", "son", "man", "ez", "ski", "er", "ton", "t")


class MadeUpNames:
    """Draws family and given names; the n-th most common is about 1/n as common as the first."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._families = self._words(60_000, (1, 2, 2, 3))
        self._given = self._words(4_000, (1, 2, 2))
        self._family_weights = tuple(accumulate(1 / (n + 20) for n in range(len(self._families))))
        self._given_weights = tuple(accumulate(1 / (n + 10) for n in range(len(self._given))))

    def draw(self) -> tuple[str, str]:
        """A family name and one or two given names."""
        draw, count = self._chance.choices, 1 + (self._chance.random() < 0.2)
        family = draw(self._families, cum_weights=self._family_weights)[0]
        given = draw(self._given, cum_weights=self._given_weights, k=count)
        return family, " ".join(given)

    def _words(self, count: int, syllables: tuple[int, ...]) -> list[str]:
        made = (self._word(self._chance.choice(syllables)) for _ in range(count))
        return list(dict.fromkeys(made))

    def _word(self, syllables: int) -> str:
        pairs = (
            self._chance.choice(_STARTS) + self._chance.choice(_VOWELS) for _ in range(syllables)
        )
        return ("".join(pairs) + self._chance.choice(_ENDS)).capitalize()
