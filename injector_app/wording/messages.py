"""One place that turns a problem into words: what is wrong, where, and what to do next."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from injector_app.domain.errors import RuleBroken
from injector_app.domain.missing_fields import Missing
from injector_app.system.errors import RecordsProblem
from injector_app.wording.field_names import FIELD_NAMES, missing_line
from injector_app.wording.rule_messages import RULE_MESSAGES
from injector_app.wording.trouble_messages import TROUBLE_MESSAGES
from injector_app.wording.written_days import written_day

UNEXPECTED = (
    "Unexpected problem",
    "Something went wrong that the program did not foresee.",
    "Nothing that was saved is lost. Try again; if it comes back, send the log file.",
)
_LAST_NAME = re.compile(r"([a-z_0-9]+)(\[\d+\])?$")


@dataclass(frozen=True, slots=True)
class Message:
    """What a person reads: a title, one sentence, and the next step."""

    title: str
    sentence: str
    next_step: str

    @property
    def line(self) -> str:
        """Sentence and next step in one line, as a field shows it."""
        return " ".join(part for part in (self.sentence, self.next_step) if part)

    @property
    def one_sentence(self) -> str:
        """Both as a single sentence, as a command prints it."""
        if not self.next_step:
            return self.sentence
        return f"{self.sentence.rstrip('.')}; {self.next_step[:1].lower()}{self.next_step[1:]}"


def describe(problem: BaseException) -> Message:
    """The words for any problem; an unknown one says nothing of its inside."""
    match problem:
        case RuleBroken():
            return _fill(RULE_MESSAGES[problem.rule], _rule_facts(problem))
        case RecordsProblem():
            return _fill(TROUBLE_MESSAGES[problem.trouble], problem.facts)
        case _:
            return Message(*UNEXPECTED)


def field_name(path: str) -> str:
    """The words for a path: `treatments[0].vials[1].expires` is "expiry date"."""
    found = _LAST_NAME.search(path)
    name = found.group(1) if found else path
    return FIELD_NAMES.get(name, name.replace("_", " ")) or "value"


def located(problem: RuleBroken) -> str:
    """The sentence of a message with its place in a file, as commands show it."""
    sentence = describe(problem).one_sentence
    return f"{problem.path}: {sentence}" if "[" in problem.path else sentence


def _rule_facts(problem: RuleBroken) -> dict[str, object]:
    quoted = {name: _written(fact) for name, fact in problem.facts.items()}
    facts = {**quoted, "field": field_name(problem.path)}
    missing = facts.get("missing")
    if isinstance(missing, Iterable):
        lines = (missing_line(item) for item in missing if isinstance(item, Missing))
        facts["missing"] = ", ".join(lines)
    return facts


def _written(fact: object) -> object:
    """What was pasted may break lines or turn the direction of the sentence around."""
    if isinstance(fact, date):
        return written_day(fact)
    if not isinstance(fact, str):
        return fact
    return "".join(letter if letter.isprintable() else " " for letter in fact)


class _Facts(dict[str, object]):
    """Facts for a sentence; one that is not known is left out rather than breaking it."""

    def __missing__(self, key: str) -> str:
        return "unknown"


def _fill(words: tuple[str, str, str], facts: dict[str, object]) -> Message:
    title, sentence, next_step = (text.format_map(_Facts(facts)) for text in words)
    return Message(title, sentence[:1].upper() + sentence[1:], next_step)
