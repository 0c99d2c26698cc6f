"""Diagrams are read when they are asked for, and each only once."""

import pytest

from injector_app.domain.diagram import Diagram
from injector_app.reference.on_demand import OnDemand
from tests.support.small_catalog import a_diagram


def test_reader_is_called_at_the_first_look_only() -> None:
    calls: list[str] = []

    def read() -> Diagram:
        calls.append("face")
        return a_diagram("face", None)

    diagrams = OnDemand({"face": read})
    assert "face" in diagrams
    assert (list(diagrams), len(diagrams), calls) == (["face"], 1, [])
    assert diagrams["face"] is diagrams["face"]
    assert calls == ["face"]


def test_unknown_diagram_is_a_missing_key() -> None:
    diagrams = OnDemand({})
    assert diagrams.get("tail") is None
    with pytest.raises(KeyError):
        diagrams["tail"]
