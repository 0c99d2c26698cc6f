"""Read a reference file by name and type; a damaged or foreign one says file and place."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from injector_app.system.errors import RecordsProblem, Trouble

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Entry:
    """One table of a reference file; `where` is its place, as in `product[3]`."""

    file: str
    where: str
    values: Mapping[str, Any]

    def text(self, key: str) -> str:
        """A text that must be there."""
        return self._typed(key, str)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(self._each(key, str))

    def flag(self, key: str) -> bool:
        """True or false."""
        return self._typed(key, bool)

    def whole(self, key: str) -> int:
        """A whole number."""
        return self._typed(key, int)

    def number(self, key: str) -> int | Decimal:
        """An exact number."""
        return _number(self._get(key), self, key)

    def numbers(self, key: str) -> tuple[int | Decimal, ...]:
        """A list of exact numbers."""
        return tuple(_number(value, self, key) for value in self._typed(key, list))

    def table(self, key: str) -> "Entry":
        """A table inside this one; nothing when it is left out."""
        values = self.values.get(key, {})
        if not isinstance(values, dict):
            raise self.trouble(key)
        return Entry(self.file, self._place(key), values)

    def entries(self, key: str) -> tuple["Entry", ...]:
        """The tables of a list."""
        found = enumerate(self._each(key, dict))
        return tuple(Entry(self.file, f"{self._place(key)}[{n}]", each) for n, each in found)

    def trouble(self, key: str) -> RecordsProblem:
        """The trouble with one value of this table."""
        return RecordsProblem(Trouble.REFERENCE_DAMAGED, file=self.file, where=self._place(key))

    def _get(self, key: str) -> Any:  # noqa: ANN401 - a file may hold anything
        if key not in self.values:
            raise self.trouble(key)
        return self.values[key]

    def _typed(self, key: str, kind: type[Value]) -> Value:
        value = self._get(key)
        # Exactly the kind: True is an int to isinstance.
        if type(value) is not kind:
            raise self.trouble(key)
        return value

    def _each(self, key: str, kind: type[Value]) -> list[Value]:
        values: list[Value] = self._typed(key, list)
        if any(type(value) is not kind for value in values):
            raise self.trouble(key)
        return values

    def _place(self, key: str) -> str:
        return f"{self.where}.{key}" if self.where else key


def read_toml(path: Path) -> Entry:
    """A whole TOML file; its numbers stay exact."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except (OSError, ValueError) as problem:
        raise _unreadable(path, problem) from problem
    return Entry(path.name, "", values)


def read_json(path: Path) -> Entry:
    """A whole JSON file; its numbers stay exact."""
    try:
        values = json.loads(path.read_bytes(), parse_float=Decimal)
    except (OSError, ValueError) as problem:
        raise _unreadable(path, problem) from problem
    if not isinstance(values, dict):
        raise RecordsProblem(Trouble.REFERENCE_DAMAGED, file=path.name, where="whole file")
    return Entry(path.name, "", values)


def _unreadable(path: Path, problem: Exception) -> RecordsProblem:
    where = problem.strerror if isinstance(problem, OSError) else str(problem)
    return RecordsProblem(Trouble.REFERENCE_DAMAGED, file=path.name, where=where or "whole file")


def _number(value: object, entry: Entry, key: str) -> int | Decimal:
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise entry.trouble(key)
    return value
