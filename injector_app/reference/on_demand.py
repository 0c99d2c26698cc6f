"""OnDemand: the diagrams of an edition, each read from its file when it is first asked for."""

from collections.abc import Callable, Iterator, Mapping

from injector_app.domain.diagram import Diagram


class OnDemand(Mapping[str, Diagram]):
    """Knows which diagrams there are without reading any."""

    def __init__(self, readers: Mapping[str, Callable[[], Diagram]]) -> None:
        self._readers = readers
        self._read: dict[str, Diagram] = {}

    def __getitem__(self, diagram_id: str) -> Diagram:
        if diagram_id not in self._read:
            # Two threads may both read it; the first one's is kept, so that there is only one.
            self._read.setdefault(diagram_id, self._readers[diagram_id]())
        return self._read[diagram_id]

    def __contains__(self, diagram_id: object) -> bool:
        return diagram_id in self._readers

    def __iter__(self) -> Iterator[str]:
        return iter(self._readers)

    def __len__(self) -> int:
        return len(self._readers)
