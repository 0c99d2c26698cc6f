"""Numbers as the reader's language writes them; exact, no digit more or less."""

from injector_app.domain.language.language import Language
from injector_app.domain.language.tr import now_spoken


def written_number(number: object) -> str:
    """As in 2.5, and 2,5 in French (Office québécois de la langue française: virgule décimale)."""
    text = str(number)
    return text.replace(".", ",") if now_spoken().language is Language.FRENCH else text
