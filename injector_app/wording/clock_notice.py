"""What a person is told when the computer's clock was moved."""

from injector_app.wording.messages import Message
from injector_app.work.answers import ClockMove


def clock_notice(move: ClockMove) -> Message:
    """The words; both times in UTC, because the zone may be what is wrong."""
    way = "back" if move.by.total_seconds() < 0 else "forward"
    return Message(
        "The clock of this computer was moved",
        f"It went {way}: the last entry was made at {move.before:%d %b %Y %H:%M} UTC, and the next "
        f"at {move.after:%d %b %Y %H:%M} UTC. Entries keep their order.",
        "Check date, time and time zone before you chart.",
    )
