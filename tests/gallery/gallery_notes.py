"""Twelve notes as clinics write them: every kind of use, 1 to 60 points, several scripts."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import Chart
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.note import CORRECTING, SignedNote
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.point import Depth, InjectionPoint, PointState
from injector_app.domain.screen_answer import ScreenAnswer
from injector_app.domain.units import NO_UNITS, Units
from injector_app.domain.vial import Vial
from injector_app.domain.volume import Volume
from tests.support.builders import a_clinic, a_clinician, a_note, a_patient, a_point, a_treatment
from tests.support.names import NAMES

FIVE = Units.parse("5")
UNCHANGED = NoteHistory()
ASKED = (
    "Neuromuscular disease",
    "Infection where it is injected",
    "Pregnant or breastfeeding",
    "New medicines, an aminoglycoside among them",
)


@dataclass(frozen=True)
class Shown:
    """A note under a name, with what happened to it later."""

    name: str
    note: SignedNote
    history: NoteHistory = UNCHANGED


def gallery(catalog: Catalog) -> tuple[Shown, ...]:
    """In the order of the uses of the product."""
    return (
        Shown("01-one-point", _one_point(catalog)),
        Shown("02-upper-face-20-points", _upper_face(catalog)),
        Shown("03-migraine-31-points", _migraine(catalog, "preempt_155")),
        _corrected("04-migraine-39-points-corrected", _migraine(catalog, "preempt_195")),
        Shown("05-cervical-dystonia", _dystonia(catalog)),
        Shown("06-blepharospasm-cyrillic", _blepharospasm(catalog)),
        Shown("07-spasticity-two-vials-hindi", _spasticity(catalog)),
        Shown("08-trigger-points-greek", _trigger_points(catalog)),
        Shown("09-trigeminal-neuralgia-arabic", _neuralgia(catalog)),
        Shown("10-axillae-20-points-chinese", _axillae(catalog)),
        Shown("11-palms-and-soles-60-points-hebrew", _palms(catalog)),
        Shown("12-sialorrhoea-vietnamese", _sialorrhoea(catalog)),
    )


def _one_point(catalog: Catalog) -> SignedNote:
    points = _points(catalog, ["mentalis_ona"], Units.parse("4"))[:1]
    return _note(points, _vial("botox-cosmetic", "50", "2.5", points), "dimpled-chin", "")


def _upper_face(catalog: Catalog) -> SignedNote:
    points = _points(catalog, ["upper_face_ona", "perioral_ona"], Units.parse("2"))
    states = [PointState.GIVEN] * 18 + [PointState.NOT_GIVEN, PointState.PLANNED]
    points = tuple(
        replace(
            point, state=state, reason="Asked to leave it out" * (state == PointState.NOT_GIVEN)
        )
        for point, state in zip(points, states, strict=True)
    )
    vial = _vial("botox-cosmetic", "100", "2.5", points)
    return _note(points, vial, "upper-facial-lines", "", notes="Brow position symmetrical.")


def _migraine(catalog: Catalog, protocol: str) -> SignedNote:
    points = _points(catalog, [protocol], FIVE)
    vial = _vial("botox", "200", "4", points)
    return _note(
        points,
        vial,
        "chronic-migraine",
        "G43.709",
        protocols=(protocol,),
        screening=tuple(ScreenAnswer(f"q{n}", text, False) for n, text in enumerate(ASKED)),
        review_on=date(2027, 2, 12),
        assistant="Tom Birch, RN",
        notes="16 headache days a month before the first treatment, 7 now. No neck weakness.",
    )


def _corrected(name: str, note: SignedNote) -> Shown:
    content = note.content
    mark = replace(content.signature, meaning=CORRECTING)
    second = a_note(
        treatment=replace(content.treatment, notes=f"{content.treatment.notes} Lot corrected."),
        patient=content.patient,
        clinician=content.clinician,
        number=2,
        previous_digest=note.digest,
        reason="The lot was typed wrongly.",
        signature=mark,
    )
    return Shown(name, second, NoteHistory(revisions=2, earlier=(note,)))


def _dystonia(catalog: Catalog) -> SignedNote:
    names = ["cd_torticollis_right_abo", "cd_laterocollis_shoulder_right_abo"]
    points = _points(catalog, names, Units.parse("75"))
    vial = _vial("dysport", "500", "2.5", points)
    return _note(
        points,
        vial,
        "cervical-dystonia",
        "G24.3",
        clinic=a_clinic(region=WorldRegion.UK, time_zone="Europe/London"),
        guidance="EMG: all four muscles active at rest, louder on turning to the right.",
        notes="TWSTRS severity 19. Head turns 30 degrees less than in May.",
    )


def _blepharospasm(catalog: Catalog) -> SignedNote:
    points = _points(catalog, ["lateral_canthal_ona", "glabella_inco"], Units.parse("2.5"))
    vial = _vial("xeomin", "100", "2", points)
    patient = _named(
        "\u0421\u043e\u043a\u043e\u043b\u0435\u043d\u043a\u043e", "\u041e\u043b\u0435\u043d\u0430"
    )
    return _note(points, vial, "blepharospasm", "G24.5", patient=patient)


def _spasticity(catalog: Catalog) -> SignedNote:
    points = _points(catalog, ["uls_right_ona", "lls_right_ona"], Units.parse("12.5"))
    half = len(points) // 2
    points = points[:half] + tuple(replace(point, vial=1) for point in points[half:])
    vials = (
        *_vial("botox", "200", "4", points[:half]),
        *_vial("botox", "200", "4", points[half:], lot="D5678"),
    )
    return _note(
        points,
        vials,
        "upper-limb-spasticity",
        "I69.351",
        patient=_named(*NAMES["hindi"].rsplit(" ", 1)[::-1]),
        guidance="Ultrasound",
        notes="Ashworth elbow 3, wrist 2, ankle 3. " * 6,
    )


def _trigger_points(catalog: Catalog) -> SignedNote:
    points = _points(catalog, ["mps_upperback_abo"], Units.parse("20"))
    vial = _vial("dysport", "300", "1.5", points)
    patient = _named(
        "\u03a0\u03b1\u03c0\u03b1\u03b4\u03bf\u03c0\u03bf\u03cd\u03bb\u03bf\u03c5",
        "\u0395\u03bb\u03ad\u03bd\u03b7",
    )
    return _note(points, vial, "myofascial-pain-syndrome", "M79.18", patient=patient)


def _neuralgia(catalog: Catalog) -> SignedNote:
    points = _points(catalog, ["tn_25u_20pt_v2_right", "tn_v3_right_ona"], Units.parse("1.25"))
    points = tuple(replace(point, depth=Depth.INTRADERMAL, needle="32G 4 mm") for point in points)
    vial = _vial("botox", "50", "1", points)
    arabic = NAMES["arabic"]
    given, family = arabic.rsplit(" ", 1)
    notes = f"Interpreter: {arabic}. Pain 7 of 10 before, 2.5 U at each point."
    patient = _named(family, given)
    return _note(points, vial, "trigeminal-neuralgia", "G50.0", patient=patient, notes=notes)


def _axillae(catalog: Catalog) -> SignedNote:
    points = _points(catalog, ["axillary_ona"], FIVE)
    points = tuple(replace(point, depth=Depth.INTRADERMAL) for point in points)
    vial = _vial("botox", "100", "4", points)
    clinic = a_clinic(region=WorldRegion.CA, time_zone="America/Toronto")
    patient = _named("王", "小明")
    return _note(points, vial, "axillary-hyperhidrosis", "L74.510", clinic=clinic, patient=patient)


def _palms(catalog: Catalog) -> SignedNote:
    points = _points(catalog, ["palmar_ona_50", "plantar_ona"], Units.parse("2"))[:60]
    vial = _vial("botox", "200", "5", points)
    given, family = NAMES["hebrew"].split()
    reaction = "Bruise on the left thenar"
    patient = _named(family, given)
    return _note(
        points, vial, "palmar-hyperhidrosis", "L74.512", reaction=reaction, patient=patient
    )


def _sialorrhoea(catalog: Catalog) -> SignedNote:
    points = tuple(
        replace(point, depth=Depth.INTRAGLANDULAR)
        for point in _points(catalog, ["sialorrhoea_rima_1500"], Units.parse("500"))
    )
    vial = _vial("myobloc", "2500", "0.5", points)
    patient = _named("Nguy\u1ec5n", "Th\u1ecb Minh Khai")
    return _note(points, vial, "sialorrhoea", "K11.7", patient=patient, guidance="Ultrasound")


def _named(family: str, given: str) -> dict[str, str]:
    return {"family": family, "given": given}


def _points(catalog: Catalog, protocols: Iterable[str], usual: Units) -> tuple[InjectionPoint, ...]:
    sites = (site for name in protocols for site in catalog.protocol(name).sites)
    return tuple(
        a_point(
            diagram=site.diagram,
            position=site.position,
            side=site.side,
            region=site.region,
            units=usual if not site.units or site.units == NO_UNITS else site.units,
            needle="30G 13 mm",
            atlas_version=catalog.atlas_version,
        )
        for site in sites
    )


def _vial(
    product: str, size: str, volume: str, points: Iterable[InjectionPoint], lot: str = "C1234"
) -> tuple[Vial, ...]:
    given = sum(p.units.hundredths for p in points if p.state is PointState.GIVEN)
    whole = Units.parse(size)
    return (
        Vial(
            product=product,
            size=whole,
            lot=lot,
            expires=date(2027, 6, 30),
            volume=Volume.parse(volume),
            discarded=Units(max(0, whole.hundredths - given)),
            discard_reason="single-patient vial",
        ),
    )


def _note(
    points: tuple[InjectionPoint, ...],
    vials: tuple[Vial, ...],
    use: str,
    icd10: str,
    *,
    patient: dict[str, str] | None = None,
    clinic: Any = None,
    **changes: Any,
) -> SignedNote:
    visit = a_treatment(chart=Chart(points), vials=vials, indication=use, icd10=icd10, **changes)
    person = a_patient(id=visit.patient, version=1, **(patient or {}))
    return a_note(
        treatment=visit,
        patient=person,
        clinician=a_clinician(id=visit.clinician),
        clinic=clinic or a_clinic(),
    )
