"""WaitingMessages: what the desk left for the person, offered on the patients screen."""

from injector_app.domain.desk_message import DeskMessage
from injector_app.gui.messages.message_names import MessageName
from injector_app.gui.patient.waiting_panel import WaitingKind, WaitingPanel
from injector_app.gui.shared.treatment_words import TreatmentWords

MESSAGES = WaitingKind(
    name=MessageName.WAITING,
    one="1 message from the desk",
    many="{} messages from the desk",
    rest="{} more, once these are done",
    button="Open",
    button_name=MessageName.WAITING_OPEN,
    help_text="Open the patient's record and read the message",
)


class WaitingMessages(WaitingPanel):
    """One line per message, the oldest first."""

    def __init__(self, words: TreatmentWords) -> None:
        super().__init__(MESSAGES, words)

    def show_messages(self, messages: tuple[DeskMessage, ...]) -> None:
        """Offer these."""
        self._show(tuple((each, each.patient_name, each.text) for each in messages))
