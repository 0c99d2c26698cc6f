"""FHIR files are told apart, and what cannot be read is named with its place."""

import json

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.exchange.fhir_file import (
    BUNDLE_MB,
    is_fhir,
    is_lines,
    resources_by_line,
    resources_of_document,
)

PATIENT = {"resourceType": "Patient", "id": "1"}


def test_lines_and_documents_are_told_apart() -> None:
    line = json.dumps(PATIENT).encode()
    assert is_lines(line + b"\n" + line)
    assert is_lines(b"\xef\xbb\xbf" + line + b"\n\n" + line)
    assert not is_lines(line)
    assert not is_lines(json.dumps(PATIENT, indent=1).encode())
    assert is_fhir(b" \n[")
    assert not is_fhir(b"a,b")


def test_bad_lines_are_named_and_the_others_read() -> None:
    line = json.dumps(PATIENT).encode()
    found = list(resources_by_line(line + b"\n\n{cut\n" + line + b"\n" + line[:-3]))
    assert [each.place for each in found] == [1, 3, 4, 5]
    assert [each.problem is None for each in found] == [True, False, True, False]


def test_a_bundle_gives_its_patients_only() -> None:
    entries = [{"resource": {"resourceType": "Observation"}}, {"resource": PATIENT}, "nonsense"]
    data = json.dumps({"resourceType": "Bundle", "entry": entries}).encode()
    assert [each.place for each in resources_of_document(data)] == [2, 3]


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b'{"resourceType": "Bundle", "entry": 5}', Rule.FHIR_WRONG),
        (b'{"resourceType": "Observation"}', Rule.FHIR_NO_PATIENT),
        (b'{"a": 1}', Rule.FHIR_NO_PATIENT),
        (b"[" * 100_000, Rule.FILE_NOT_JSON),
        (b'{"resourceType": "Patient"', Rule.FILE_NOT_JSON),
        (b" " * (BUNDLE_MB * 1024 * 1024 + 1), Rule.BUNDLE_TOO_LARGE),
    ],
)
def test_whole_document_is_refused_in_words(data: bytes, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as caught:
        list(resources_of_document(data))
    assert caught.value.rule is rule
