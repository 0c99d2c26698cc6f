"""LockReason: why a screen was locked, as the audit says it."""

from enum import StrEnum


class LockReason(StrEnum):
    """The screen was covered, or the records were closed as well."""

    IDLE = "idle"
    ASKED = "asked by key or button"
    CLOSED_IDLE = "idle for long: records closed"
    CLOSED_SLEEP = "computer sleeps or clock jumped: records closed"
    CLOSED_EMERGENCY = "locked during emergency access: records closed"
    CLOSED_SYSTEM = "the system locked its screen: records closed"
    CLOSED_SWITCH = "another person wants the desk: records closed"
