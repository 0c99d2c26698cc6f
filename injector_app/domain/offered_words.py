"""Words that the program offers for a field; what is typed instead is nobody's to translate."""

from injector_app.domain.language.marked import marked, marked_words
from injector_app.domain.language.tr import tr

GUIDANCES = marked_words("None", "EMG", "Electrical stimulation", "Ultrasound")
NO_REACTION = marked("none")
_OFFERED = frozenset({*GUIDANCES, NO_REACTION})


def said_if_offered(text: str) -> str:
    """In the reader's language where the program offered it; as it was typed where not."""
    return tr(text) if text in _OFFERED else text
