"""Mark sentences that are kept in English and said later, by `tr`."""


def marked(sentence: str) -> str:
    """The sentence itself; that it is named here puts it among those to be translated."""
    return sentence


def marked_words(*words: str) -> tuple[str, ...]:
    """Several, such as the heads of a table."""
    return words
