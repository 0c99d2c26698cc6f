"""injector-app note verify: whether signed notes, or an exported PDF, are what was signed."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from injector_app.cli.desk import Desk, signed_in
from injector_app.cli.exit_code import ExitCode
from injector_app.cli.output import print_json, say
from injector_app.cli.password import read_password
from injector_app.cli.plain import Plain
from injector_app.domain.errors import RuleBroken
from injector_app.domain.file_verdict import FileVerdict
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note_verdict import NoteVerdict
from injector_app.domain.seal import Seal
from injector_app.domain.seal_answer import SealState
from injector_app.usecases.check_seal import check_seal
from injector_app.usecases.verify_file import verify_file
from injector_app.usecases.verify_notes import verify_notes
from injector_app.wording.audit_words import seal_words
from injector_app.wording.verdict_words import STATES, file_words, verdict_words
from injector_app.work.context import Work


def verify_note(options: Namespace, desk: Desk) -> ExitCode:
    """Print what was found; anything but "valid" is a refusal for the shell."""
    with signed_in(desk, user=options.user, password=read_password(options.user)) as work:
        is_valid, lines, plain = _verify(work, options.what)
    if options.json:
        print_json({"valid": is_valid, "notes": plain, "words": list(lines)})
    else:
        for line in lines:
            say(line)
    return ExitCode.DONE if is_valid else ExitCode.REFUSED


def _verify(work: Work, what: str) -> tuple[bool, tuple[str, ...], Plain]:
    if what.lower().endswith(".pdf"):
        verdict = verify_file(work, path=Path(what))
        words = (f"{STATES[verdict.state]}.", *_file_lines(verdict, work))
        return verdict.is_valid, words, _of_file(verdict)
    if _is_seal(what):
        return _verify_seal(work, what)
    return _of_notes(work, verify_notes(work, wanted=_wanted(what)))


def _file_lines(verdict: FileVerdict, work: Work) -> tuple[str, ...]:
    words = file_words(verdict, work.clinic)
    return words if verdict.note is None else (verdict_words(verdict.note, work.clinic)[0], *words)


def _verify_seal(work: Work, seal: str) -> tuple[bool, tuple[str, ...], Plain]:
    answer = check_seal(work, seal=seal)
    words = seal_words(answer, work.clinic)
    if answer.entry is None or answer.entry.entity != "treatment":
        return False, (words,), []
    treatment_id = TreatmentId(UUID(answer.entry.entity_id))
    is_valid, lines, plain = _of_notes(work, verify_notes(work, wanted=treatment_id))
    return is_valid and answer.state is SealState.UNCHANGED, (words, *lines), plain


def _of_notes(work: Work, verdicts: Sequence[NoteVerdict]) -> tuple[bool, tuple[str, ...], Plain]:
    lines = tuple(line for each in verdicts for line in verdict_words(each, work.clinic))
    is_valid = all(each.is_valid for each in verdicts)
    return is_valid, lines, [_plain(each) for each in verdicts]


def _plain(verdict: NoteVerdict) -> Plain:
    return {
        "id": str(verdict.treatment),
        "valid": verdict.is_valid,
        "parts": [
            {
                "part": part.part.value,
                "number": part.number,
                "signed_by": part.mark.name,
                "signed_at": part.mark.signed_at.isoformat(),
                "meaning": part.mark.meaning,
                "key": part.proof.key,
                "flaw": part.proof.flaw.value if part.proof.flaw else "",
            }
            for part in verdict.parts
        ],
    }


def _of_file(verdict: FileVerdict) -> Plain:
    return [] if verdict.note is None else [_plain(verdict.note)]


def _is_seal(text: str) -> bool:
    try:
        Seal.parse(text)
    except RuleBroken:
        return False
    return True


def _wanted(text: str) -> TreatmentId | str:
    try:
        return TreatmentId(UUID(text.strip()))
    except ValueError:
        return text
