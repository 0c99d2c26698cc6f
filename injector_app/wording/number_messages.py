"""The sentences for typed units and volumes: title, what is wrong, what to do next."""

from injector_app.domain.errors import Rule

NUMBER_MESSAGES: dict[Rule, tuple[str, str, str]] = {
    Rule.UNITS_NOT_A_NUMBER: (
        "Not a number of units",
        "“{value}” is not a number of units.",
        "Type plain digits, such as 5 or 2.5.",
    ),
    Rule.UNITS_NOT_POSITIVE: (
        "Units below what can be recorded",
        "{value} U cannot be recorded for {field}.",
        "Type a number above zero; 0 is an answer only for discarded units.",
    ),
    Rule.UNITS_TOO_LARGE: (
        "More units than any vial holds",
        "{value} U is more than any vial on the market holds.",
        "Check the number and type it again.",
    ),
    Rule.UNITS_TOO_FINE: (
        "Too many decimals",
        "{value} U is finer than 0.01 U.",
        "Type at most two decimals; nothing is rounded for you.",
    ),
    Rule.VOLUME_NOT_A_NUMBER: (
        "Not a volume",
        "“{value}” is not a volume in mL.",
        "Type plain digits, such as 2 or 2.5.",
    ),
    Rule.VOLUME_NOT_POSITIVE: (
        "Not a volume",
        "{value} mL is not a volume that can be recorded.",
        "Type a number above zero.",
    ),
    Rule.VOLUME_TOO_LARGE: (
        "Volume too large",
        "{value} mL is more than 100 mL.",
        "Check the number and type it again.",
    ),
    Rule.VOLUME_TOO_FINE: (
        "Too many decimals",
        "{value} mL is finer than 0.001 mL.",
        "Type at most three decimals.",
    ),
    Rule.NUMBER_HAS_COMMA: (
        "Comma in a number",
        "“{value}” has a comma; numbers here have a point before the decimals.",
        "Type {instead}.",
    ),
}
