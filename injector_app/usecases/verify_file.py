"""Verify an exported file: whether it is, byte for byte, what these records wrote."""

from pathlib import Path

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.file_verdict import FileVerdict
from injector_app.domain.permissions import Action, require
from injector_app.work.context import Work
from injector_app.work.judge_file import judge_file
from injector_app.work.trace import Facts, Trace


def verify_file(work: Work, *, path: Path) -> FileVerdict:
    """Compare with every export since their digests are kept; the outcome is written down.

    Raises:
        RuleBroken: not permitted, or the file cannot be read.
    """
    require(work.person, Action.VERIFY_NOTE)
    data = _read(path)
    with work.records.writing() as transaction:
        verdict = judge_file(work, transaction, data)
        entry = verdict.entry
        known = entry or verdict.claims
        facts: Facts = {"sha256": verdict.digest, "known": int(entry is not None)}
        patient = known.patient if known else None
        work.audit(transaction, Trace("verify file", "file", patient=patient, facts=facts))
    return verdict


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        why = problem.strerror or "unknown reason"
        raise RuleBroken(Rule.FILE_NOT_READABLE, file=str(path), why=why) from problem
