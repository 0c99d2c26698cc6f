"""How a recovery key is written: Crockford base32 in groups of four, forgiving when typed."""

# https://www.crockford.com/base32.html: no I, L, O, U; the first three are read as digits.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUP = 4
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "-": "", " ": ""})


def plain_recovery_text(typed: str) -> str:
    """What was typed, without dashes and spaces, in the letters of the alphabet."""
    return "".join(typed.split()).upper().translate(_READ_AS)


def written_groups(typed: str) -> tuple[str, ...]:
    """The groups of four in which a key is shown, printed and typed back."""
    plain = plain_recovery_text(typed)
    return tuple(plain[start : start + GROUP] for start in range(0, len(plain), GROUP))


def is_group(typed: str, group: str) -> bool:
    """Whether what was typed is that group."""
    return plain_recovery_text(typed) == plain_recovery_text(group)
