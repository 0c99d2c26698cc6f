"""Rules say whose they are and that they are no advice; certificates name no patient."""

from datetime import UTC, date, datetime

from injector_app.domain.erasure import Erasure, Witness
from injector_app.domain.ids import PatientId, StaffId, new_id
from injector_app.domain.retention import DEFAULT_RULES
from injector_app.wording.retention_words import (
    GONE_HEADINGS,
    RULE_HEADINGS,
    destroyed_words,
    gone_line,
    rule_line,
    rules_words,
)
from tests.support.builders import a_clinic

ERASURE = Erasure(
    patient=PatientId(new_id()),
    record_number="1001",
    last_entry=date(2000, 1, 1),
    kept_until=date(2016, 1, 1),
    grounds="Canada: 10 years",
    erased_at=datetime(2026, 11, 20, 15, 0, tzinfo=UTC),
    administrator=Witness(StaffId(new_id()), "Anna Ortiz, MD"),
    clinician=Witness(StaffId(new_id()), "Bob Lee, MD"),
)


def test_rules_are_told_from_those_of_the_program() -> None:
    assert "came with the program" in rules_words(DEFAULT_RULES)
    assert "your own rules" in rules_words(DEFAULT_RULES[:1])
    for rules in (DEFAULT_RULES, DEFAULT_RULES[:1]):
        assert "no legal advice" in rules_words(rules)


def test_every_line_fits_its_headings() -> None:
    clinic = a_clinic()
    for rule in DEFAULT_RULES:
        line = rule_line(rule, clinic)
        assert len(line) == len(RULE_HEADINGS)
        assert all(line)
    assert len(gone_line(ERASURE, clinic)) == len(GONE_HEADINGS)


def test_certificate_names_both_people_and_the_grounds() -> None:
    words = destroyed_words(ERASURE)
    for part in ("1001", "Anna Ortiz", "Bob Lee", "Canada: 10 years"):
        assert part in words
