"""Tab: the screens that the bar at the top leads to."""

from dataclasses import dataclass
from enum import Enum

from injector_app.gui.shared.object_names import ObjectName


@dataclass(frozen=True, slots=True)
class TabWords:
    """What a tab says, and the keys that choose it, if there are any."""

    name: ObjectName
    text: str
    help_text: str
    keys: str = ""

    @property
    def tool_tip(self) -> str:
        """What it leads to, and how without the mouse."""
        return f"{self.help_text} ({self.keys})" if self.keys else self.help_text


class Tab(Enum):
    """One per screen, in the order of the bar."""

    PATIENTS = TabWords(ObjectName.NAV_PATIENTS, "Patients", "Find a patient", "Ctrl+K")
    LOOK_UP = TabWords(ObjectName.NAV_LOOK_UP, "Look up", "Past treatments", "Ctrl+F")
    LISTS = TabWords(ObjectName.NAV_LISTS, "Lists", "Today, due, lots, vials and use", "Ctrl+L")
    EXCHANGE = TabWords(
        ObjectName.NAV_EXCHANGE, "In and out", "Bring patients in by the file, and take lists out"
    )
    PEOPLE = TabWords(ObjectName.NAV_PEOPLE, "People", "Who works here and what the clinic allows")
    BACKUPS = TabWords(ObjectName.NAV_BACKUPS, "Backups", "Back up, and rehearse a restore")
    RETENTION = TabWords(
        ObjectName.NAV_RETENTION, "Keeping", "How long records are kept, and their end"
    )
    AUDIT = TabWords(ObjectName.NAV_AUDIT, "Audit", "Who did what", "Ctrl+Shift+A")


FOR_EVERYBODY = (Tab.PATIENTS, Tab.LOOK_UP)
