"""Names of the controls of the screen about keeping records."""

from enum import StrEnum


class RetentionName(StrEnum):
    """As `ObjectName` for the controls of this screen only."""

    PAGE = "retention"
    WORDS = "retention.words"
    SHOW_RULES = "retention.show.rules"
    SHOW_DUE = "retention.show.due"
    SHOW_HELD = "retention.show.held"
    SHOW_GONE = "retention.show.gone"
    RULES = "retention.rules"
    DUE = "retention.due"
    HELD = "retention.held"
    GONE = "retention.gone"
    WHERE = "retention.rule.where"
    SOURCE = "retention.rule.source"
    ENTRY = "retention.rule.entry"
    AGE = "retention.rule.age"
    MAJORITY = "retention.rule.majority"
    READ = "retention.rule.read"
    NEW = "retention.rule.new"
    REMOVE = "retention.rule.remove"
    SAVE = "retention.rule.save"
    RECORD = "retention.hold.record"
    REASON = "retention.hold.reason"
    HOLD = "retention.hold.place"
    LIFT = "retention.hold.lift"
    CHOSEN = "retention.destroy.chosen"
    PASSWORD = "retention.destroy.password"  # noqa: S105 - the name of a field
    SECOND = "retention.destroy.second"
    SECOND_PASSWORD = "retention.destroy.second_password"  # noqa: S105 - the name of a field
    DESTROY = "retention.destroy.destroy"
