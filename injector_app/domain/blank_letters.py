"""Letters that print as nothing: two names that differ by one look the same."""

# Hangul fillers, the empty Braille cell and Khmer's inherent vowels count as letters or signs
# (Unicode, Default_Ignorable_Code_Point; U+2800 is blank by its name).
BLANK_LETTERS = frozenset("\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
