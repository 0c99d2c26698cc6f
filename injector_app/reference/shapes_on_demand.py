"""ShapesOnDemand: the art of a layer, read from its text when it is first painted."""

from collections.abc import Mapping, Sequence
from typing import overload

from injector_app.domain.outline import Shape
from injector_app.reference.outline_from_text import outline_from_text


class ShapesOnDemand(Sequence[Shape]):
    """Shapes of a layer; most diagrams are never painted, so their paths wait as text."""

    def __init__(
        self, entries: Sequence[Mapping[str, str]], *, turned_in: float | None = None
    ) -> None:
        """Keep the entries; `turned_in` is the width of the canvas that they are turned over in."""
        self._entries = entries
        self._turned_in = turned_in
        self._shapes: tuple[Shape, ...] | None = None

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, index: int) -> Shape: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Shape]: ...

    def __getitem__(self, index: int | slice) -> Shape | Sequence[Shape]:
        if self._shapes is None:
            self._shapes = tuple(
                Shape(each["fill"], outline_from_text(each["d"], turned_in=self._turned_in))
                for each in self._entries
            )
        return self._shapes[index]
