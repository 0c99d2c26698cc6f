"""The shape of a treatment file, held against resources/reference/schemas/treatment-1.json."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.system.paths import resources_folder

SCHEMA_FILE = Path("reference", "schemas", "treatment-1.json")
KINDS = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "object": "an object",
    "string": "text",
}
REASONS = {
    "required": "“{wanted}” is missing",
    "dependentRequired": "{name} gives only one of x and y",
    "type": "{name} must be {wanted}",
    "const": "{name} must be “{wanted}”",
    "enum": "{name} must be one of {wanted}",
    "minItems": "{name} is empty",
    "maxItems": "{name} has more than {wanted} entries",
}


def check_shape(document: object) -> None:
    """Refuse a document of another shape; the reason never quotes what the file holds.

    Raises:
        RuleBroken: with the path of the misfit and the reason in words.
    """
    schema = json.loads((resources_folder() / SCHEMA_FILE).read_bytes())
    misfits = list(Draft202012Validator(schema).iter_errors(document))
    # In a file of another kind or a later version every other misfit is beside the point.
    of_schema = [misfit for misfit in misfits if list(misfit.absolute_path) == ["schema"]]
    misfit = best_match(of_schema or misfits)
    if misfit is not None:
        raise _refusal(misfit)


def _refusal(misfit: ValidationError) -> RuleBroken:
    place: list[str | int] = list(misfit.absolute_path)
    rule, wanted = str(misfit.validator), _wanted(misfit)
    name = _name(place)
    if rule == "required":
        place.append(wanted)
    reason = REASONS.get(rule, "{name} does not fit the schema").format(name=name, wanted=wanted)
    return RuleBroken(Rule.FILE_WRONG_SCHEMA, path=_path(place), reason=reason)


def _wanted(misfit: ValidationError) -> str:
    value: Any = misfit.validator_value
    match misfit.validator:
        case "required":
            found = cast("dict[str, object]", misfit.instance)
            return next(str(key) for key in value if key not in found)
        case "type":
            return " or ".join(
                KINDS[kind] for kind in ([value] if isinstance(value, str) else value)
            )
        case "enum":
            return ", ".join(value)
        case _:
            return str(value)


def _name(place: Sequence[str | int]) -> str:
    names = [part for part in place if isinstance(part, str)]
    if not names:
        return "the file"
    return f"“{names[-1]}”" if place[-1] == names[-1] else f"an entry of “{names[-1]}”"


def _path(place: Sequence[str | int]) -> str:
    steps = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in place)
    return "".join(steps).removeprefix(".")
