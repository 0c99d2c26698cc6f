"""Indications from resources/reference/indications.toml."""

from collections.abc import Container, Mapping
from pathlib import Path

from injector_app.domain.indication import Indication
from injector_app.reference.file_rules import Entry, read_toml

KEYS = {"id", "name", "therapeutic", "icd10", "diagrams", "label_uses"}


def load_indications(path: Path, *, diagrams: Container[str]) -> Mapping[str, Indication]:
    """Every indication by its id, in the order of the file, with the diagrams there are.

    Raises:
        RecordsProblem: the file is damaged or foreign.
    """
    entries = read_toml(path).entries("indication")
    return {
        indication.id: indication for indication in (_one(entry, diagrams) for entry in entries)
    }


def _one(entry: Entry, diagrams: Container[str]) -> Indication:
    for foreign in entry.values.keys() - KEYS:
        raise entry.trouble(foreign)
    return Indication(
        id=entry.text("id"),
        name=entry.text("name"),
        therapeutic=entry.flag("therapeutic"),
        icd10=entry.texts("icd10"),
        diagrams=tuple(view for view in entry.texts("diagrams") if view in diagrams),
        label_uses=entry.texts("label_uses") if "label_uses" in entry.values else (),
    )
