"""The Patient resources in a file: one, a Bundle, a list, or one per line (NDJSON)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.exact_json import LARGEST_BYTES, LIMIT_MB, parse_json

# A document is read whole and takes many times its size in memory; lines are read one by one.
BUNDLE_MB = 16
_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class FoundResource:
    """A resource, or why it cannot be read, and where it stands: its line or its number."""

    place: int
    plain: Any = None
    problem: RuleBroken | None = None


def is_fhir(data: bytes) -> bool:
    """Whether the bytes begin as JSON does."""
    return data[:1000].removeprefix(_MARK).lstrip().startswith((b"{", b"["))


def is_lines(data: bytes) -> bool:
    """Whether each line is a document of its own; a single line is read as one document."""
    first, _, rest = data.removeprefix(_MARK).lstrip().partition(b"\n")
    is_whole = first.startswith(b"{") and first.rstrip().endswith(b"}")
    return is_whole and rest[:1000].lstrip().startswith(b"{")


def resources_by_line(data: bytes) -> Iterator[FoundResource]:
    """One per line that is not blank.

    Raises:
        RuleBroken: too large.
    """
    if len(data) > LARGEST_BYTES:
        raise RuleBroken(Rule.FILE_TOO_LARGE, limit=LIMIT_MB)
    start, line = 0, 0
    while start < len(data):
        end = data.find(b"\n", start)
        end = len(data) if end < 0 else end
        text, start, line = data[start:end], end + 1, line + 1
        if text.strip():
            yield _on_line(line, text)


def resources_of_document(data: bytes) -> Iterator[FoundResource]:
    """Those of a Bundle or a list, counted from 1, or the one that the document is.

    Raises:
        RuleBroken: too large, no JSON, or nothing that holds patients.
    """
    if len(data) > BUNDLE_MB * 1024 * 1024:
        raise RuleBroken(Rule.BUNDLE_TOO_LARGE, limit=BUNDLE_MB)
    document = parse_json(data)
    if isinstance(document, dict) and document.get("resourceType") == "Bundle":
        entries = document.get("entry", [])
        if not isinstance(entries, list):
            raise RuleBroken(Rule.FHIR_WRONG, path="entry", why="it is not a list")
        document = [each.get("resource") if isinstance(each, dict) else each for each in entries]
        return _patients_of(document)
    return _patients_of(document if isinstance(document, list) else [document])


def _patients_of(resources: list[Any]) -> Iterator[FoundResource]:
    # A Bundle may hold whole records; what is no patient is no fault.
    kinds = [each.get("resourceType") if isinstance(each, dict) else None for each in resources]
    if resources and "Patient" not in kinds:
        found = ", ".join(sorted({str(kind or "nothing of FHIR")[:40] for kind in kinds})[:3])
        raise RuleBroken(Rule.FHIR_NO_PATIENT, value=found)
    for place, (kind, plain) in enumerate(zip(kinds, resources, strict=True), start=1):
        if kind in {"Patient", None}:
            yield FoundResource(place, plain)


def _on_line(line: int, text: bytes) -> FoundResource:
    try:
        return FoundResource(line, parse_json(text))
    except RuleBroken as problem:
        return FoundResource(line, problem=problem)
