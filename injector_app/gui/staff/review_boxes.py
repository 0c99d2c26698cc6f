"""ReviewBoxes: whose notes another clinician counter-signs; one box per person who signs."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from injector_app.domain.staff import Role, StaffMember
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel

TITLE = "Notes that another clinician counter-signs"
OF_ASSISTANTS = "Of every clinician who is also an assistant"


class ReviewBoxes(QWidget):
    """Ids of people and one role, as the policy names them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: frozenset[str] = frozenset()
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(PlainLabel(TITLE, kind="label"))
        self._add(Role.ASSISTANT.value, OF_ASSISTANTS)

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is chosen, and what was chosen before of people who are not shown."""
        shown = {key for key, box in self._boxes.items() if box.isChecked()}
        return tuple(sorted(shown | (self._chosen - self._boxes.keys())))

    def show_chosen(self, chosen: tuple[str, ...]) -> None:
        """Show what holds."""
        self._chosen = frozenset(chosen)
        for key, box in self._boxes.items():
            box.setChecked(key in self._chosen)

    def show_people(self, people: tuple[StaffMember, ...]) -> None:
        """Offer whoever signs notes here; what was ticked meanwhile stays ticked."""
        ticked = self.chosen
        for key in [key for key in self._boxes if key != Role.ASSISTANT]:
            box = self._boxes.pop(key)
            box.hide()
            box.deleteLater()
        for person in people:
            if person.is_active and Role.CLINICIAN in person.roles:
                self._add(str(person.id), f"Of {person.signature_name}")
        self.show_chosen(ticked)

    def _add(self, key: str, words: str) -> None:
        box = QCheckBox()
        # Names may hold an ampersand, which a box would take for a shortcut.
        box.setText(words.replace("&", "&&"))
        box.setAccessibleName(words)
        box.setObjectName(f"{ObjectName.POLICY_REVIEWED}.{len(self._boxes)}")
        self._boxes[key] = box
        self._column.addWidget(box)
