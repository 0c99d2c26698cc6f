"""Section: one of the lists of the screen that says how long records are kept."""

from dataclasses import dataclass

from injector_app.gui.retention.retention_names import RetentionName
from injector_app.wording.retention_words import (
    DUE_HEADINGS,
    GONE_HEADINGS,
    HELD_HEADINGS,
    RULE_HEADINGS,
)

RULES, DUE, HELD, GONE = range(4)


@dataclass(frozen=True, slots=True)
class Section:
    """Its button, its table and its words; the words of the rules depend on the rules."""

    title: str
    button: str
    table: str
    headings: tuple[str, ...]
    widths: tuple[int, ...]
    words: str = ""


SECTIONS = (
    Section(
        "Rules",
        RetentionName.SHOW_RULES,
        RetentionName.RULES,
        RULE_HEADINGS,
        (104, 130, 96, 96, 0, 108),
    ),
    Section(
        "Due",
        RetentionName.SHOW_DUE,
        RetentionName.DUE,
        DUE_HEADINGS,
        (90, 0, 110, 110, 220),
        "Records whose time of keeping is over. None of them goes by itself.",
    ),
    Section(
        "On hold",
        RetentionName.SHOW_HELD,
        RetentionName.HELD,
        HELD_HEADINGS,
        (90, 200, 110, 0, 180),
        "Records that are kept until their hold is lifted, whatever their time.",
    ),
    Section(
        "Destroyed",
        RetentionName.SHOW_GONE,
        RetentionName.GONE,
        GONE_HEADINGS,
        (90, 150, 110, 0, 170, 170),
        "The certificates: which record, when, on what grounds, by whom. Nothing of the patient.",
    ),
)
