"""The sentences about the log, as a person reads them."""

from injector_app.domain.audit_check import AuditCheck, AuditFlaw, Flaw
from injector_app.domain.seal_answer import SealAnswer, SealState
from injector_app.wording.audit_words import check_words, counted, flaw_words, seal_words
from tests.support.builders import AN_INSTANT, a_clinic


def test_outcome_of_a_check() -> None:
    clinic = a_clinic()
    assert check_words(None, clinic) == "Records not checked yet"
    well = AuditCheck(AN_INSTANT, 1204, 300)
    assert check_words(well, clinic) == (
        "Records checked 11/20/2026 09:00: 1\u202f204 entries, unbroken"
    )
    bad = AuditCheck(AN_INSTANT, 17, 0, AuditFlaw(Flaw.ENTRY_MISSING, 17))
    assert check_words(bad, clinic).endswith("17 entries, entry 17 is missing")


def test_every_flaw_and_every_answer_has_words() -> None:
    for kind in Flaw:
        words = flaw_words(AuditFlaw(kind, 12, "note/abc/1"))
        assert "{" not in words
        assert "abc" not in words
    for state in SealState:
        assert seal_words(SealAnswer(state), a_clinic())
    assert flaw_words(AuditFlaw(Flaw.ROW_CHANGED, 12, "note/a/1")) == (
        "a stored signed note is not what entry 12 says"
    )


def test_one_is_not_many() -> None:
    assert [counted(count) for count in (1, 2)] == ["1 entry", "2 entries"]
