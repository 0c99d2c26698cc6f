"""Notes drawn by lot, of every size and use; the same number always gives the same note."""

from dataclasses import replace
from datetime import date
from random import Random

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.note import SignedNote
from injector_app.domain.point import Depth, InjectionPoint, PointState
from injector_app.domain.position import Position
from injector_app.domain.side import Side
from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.domain.volume import Volume
from tests.support.builders import a_clinic, a_note, a_patient, a_point, a_treatment, a_vial

NAMES = (
    ("Li", "Bo"),
    ("Featherstonehaugh-Cholmondeley", "Maximiliana Wilhelmina"),
    ("Nguy\u1ec5n", "Th\u1ecb Minh Khai"),
    (
        "\u0421\u043e\u043a\u043e\u043b\u0435\u043d\u043a\u043e",
        "\u041e\u043b\u0435\u043a\u0441\u0456\u0439",
    ),
    (
        "\u0395\u03bb\u03ad\u03bd\u03b7",
        "\u03a0\u03b1\u03c0\u03b1\u03b4\u03bf\u03c0\u03bf\u03cd\u03bb\u03bf\u03c5",
    ),
)
WORDS = (
    "ptosis",
    "brow",
    "EMG",
    "sterno\u00adcleidomastoid",
    "asked",
    "numb",
    "since",
    "spring",
    "10 mL",
)


def a_random_note(number: int, catalog: Catalog) -> SignedNote:
    """From one point to sixty, on one view to six."""
    lot = Random(number)  # noqa: S311 - for tests
    names = lot.sample(sorted(catalog.diagrams), lot.randint(1, 6))
    vials = tuple(_vial(lot, catalog) for _ in range(lot.choice((1, 1, 1, 2, 3, 8))))
    points = tuple(
        _point(lot, lot.choice(names), len(vials), catalog) for _ in range(lot.randint(1, 60))
    )
    family, given = lot.choice(NAMES)
    visit = a_treatment(
        chart=Chart(points),
        vials=vials,
        notes=_text(lot, (0, 0, 20, 200)),
        guidance=_text(lot, (0, 2, 30)),
        reaction=lot.choice(("none", _text(lot, (10, 40)))),
        assistant=lot.choice(("", "Wilhelmina Featherstonehaugh-Cholmondeley, RN")),
        review_on=lot.choice((None, date(2026, 12, 4))),
        protocols=lot.choice(((), ("preempt_155",))),
    )
    region = lot.choice(list(WorldRegion))
    return a_note(
        treatment=visit,
        patient=a_patient(family=family, given=given, alerts=_text(lot, (0, 3, 40))),
        clinic=replace(a_clinic(), region=region, is_demo=lot.random() < 0.2),
    )


def _point(lot: Random, view: str, vials: int, catalog: Catalog) -> InjectionPoint:
    # Most are close together, as in practice; some lie on one spot, some at the edge.
    spread = lot.choice((0.0, 0.02, 0.1, 0.5))
    x, y = (min(1.0, max(0.0, 0.5 + lot.uniform(-spread, spread))) for _ in range(2))
    return a_point(
        diagram=view,
        position=Position(x, y),
        side=lot.choice(list(Side)),
        region=lot.choice(("procerus", "masseter", "sternocleidomastoid", "frontalis", "")),
        units=Units.parse(lot.choice(("1", "2.5", "5", "12.75", "100"))),
        vial=lot.randrange(vials),
        state=lot.choice((PointState.GIVEN,) * 6 + (PointState.PLANNED, PointState.NOT_GIVEN)),
        depth=lot.choice(list(Depth)),
        needle=lot.choice(("", "30G 13 mm")),
        atlas_version=catalog.atlas_version,
    )


def _vial(lot: Random, catalog: Catalog) -> Vial:
    return a_vial(
        product=lot.choice(sorted(catalog.products)),
        lot=lot.choice(("C1234", "W" * 24, "AB-99")),
        volume=lot.choice((Volume.parse("4"), Volume.parse("2.5"), None)),
        discard_reason=_text(lot, (0, 3, 20)),
    )


def _text(lot: Random, lengths: tuple[int, ...]) -> str:
    return " ".join(lot.choice(WORDS) for _ in range(lot.choice(lengths)))
