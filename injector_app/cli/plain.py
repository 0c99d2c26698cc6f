"""Plain: what JSON can hold. Amounts are exact decimals written as strings."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Plain: TypeAlias = str | int | bool | Sequence["Plain"] | Mapping[str, "Plain"] | None
