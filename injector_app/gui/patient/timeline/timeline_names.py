"""TimelineName: the names of the controls of the timeline."""

from enum import StrEnum


class TimelineName(StrEnum):
    """As `ObjectName` for the timeline only."""

    PANEL = "patient.timeline"
    SHOW = "patient.timeline.show"
    CLOSE = "patient.timeline.close"
    STRIP = "patient.timeline.strip"
