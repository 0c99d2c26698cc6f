"""Measure source texts: lines, functions, methods."""

import ast
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Budget:
    """How big one kind of thing may be: two aims and the hard stop."""

    kind: str
    aim: int
    p90: int
    stop: int


@dataclass(frozen=True, slots=True)
class Size:
    """How big one thing is."""

    kind: str
    place: str
    value: int


BUDGETS = (
    Budget("lines per module", aim=90, p90=250, stop=400),
    Budget("lines per function", aim=7, p90=22, stop=50),
    Budget("methods per class", aim=5, p90=12, stop=20),
)

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def sizes_of(text: str, place: str) -> list[Size]:
    """Every size the budget speaks of, in one source text."""
    sizes = [Size("lines per module", place, len(text.splitlines()))]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, _FUNCTIONS):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            sizes.append(Size("lines per function", f"{place}:{node.name}", lines))
        elif isinstance(node, ast.ClassDef):
            methods = sum(isinstance(member, _FUNCTIONS) for member in node.body)
            sizes.append(Size("methods per class", f"{place}:{node.name}", methods))
    return sizes


def over_the_stop(sizes: list[Size]) -> list[str]:
    """What is bigger than its hard stop, each as one line."""
    stops = {budget.kind: budget.stop for budget in BUDGETS}
    return [
        f"{size.place}: {size.value} {size.kind}, stop {stops[size.kind]}"
        for size in sizes
        if size.value > stops[size.kind]
    ]


def aims_table(sizes: list[Size]) -> str:
    """Median and p90 of each kind beside its aims."""
    return "\n".join(_aims_row(budget, sizes) for budget in BUDGETS)


def _aims_row(budget: Budget, sizes: list[Size]) -> str:
    values = [size.value for size in sizes if size.kind == budget.kind]
    p90 = quantiles(values, n=10)[-1] if len(values) > 1 else values[0]
    return (
        f"{budget.kind}: median {median(values):g} (aim {budget.aim}), "
        f"p90 {p90:g} (aim {budget.p90}), most {max(values)} (stop {budget.stop})"
    )
