"""The visits of two years at the demo clinic, the oldest first."""

from dataclasses import dataclass

from injector_app.app.demo.demo_people import DOCTOR, NURSE
from injector_app.domain.outcome import Response

PARTIAL, GOOD = Response.PARTIAL, Response.GOOD


@dataclass(frozen=True, slots=True)
class Visit:
    """Who came how many weeks ago, to whom, for which pattern.

    A visit that is not signed is left as a draft, with its points planned. `told` is what the
    patient says of the last visit: its effect, and for how many weeks.
    """

    weeks_ago: int
    patient: int
    clinician: str
    pattern: str
    reaction: str = "none"
    notes: str = ""
    is_signed: bool = True
    told: tuple[Response, int] | None = None


VISITS = (
    Visit(103, 0, DOCTOR, "migraine", notes="19 headache days in the last 28."),
    Visit(101, 1, NURSE, "glabella"),
    Visit(97, 7, DOCTOR, "saliva, Xeomin"),
    Visit(94, 13, DOCTOR, "torticollis, Dysport"),
    Visit(91, 0, DOCTOR, "migraine", notes="16 headache days in the last 28.", told=(PARTIAL, 9)),
    Visit(88, 5, DOCTOR, "eyelids, Botox", "Small bruise below the left eye"),
    Visit(85, 20, DOCTOR, "arm", notes="Hand opens for washing for about ten weeks."),
    Visit(82, 10, NURSE, "glabella, Jeuveau"),
    Visit(79, 0, DOCTOR, "migraine", notes="12 headache days in the last 28.", told=(GOOD, 10)),
    Visit(76, 14, NURSE, "armpits"),
    Visit(73, 3, DOCTOR, "torticollis, Botox"),
    Visit(70, 11, NURSE, "upper face"),
    Visit(67, 0, DOCTOR, "migraine", notes="11 headache days in the last 28.", told=(GOOD, 10)),
    Visit(65, 16, DOCTOR, "neck, Myobloc"),
    Visit(62, 15, DOCTOR, "migraine", notes="21 headache days in the last 28."),
    Visit(60, 8, NURSE, "glabella, Dysport"),
    Visit(58, 17, DOCTOR, "half face"),
    Visit(55, 0, DOCTOR, "migraine", "Two small bruises at the right temple"),
    Visit(53, 9, NURSE, "palms"),
    Visit(50, 15, DOCTOR, "migraine", notes="15 headache days in the last 28.", told=(PARTIAL, 8)),
    Visit(48, 12, NURSE, "platysma"),
    Visit(46, 7, DOCTOR, "saliva, Myobloc", notes="Changed product at the patient's wish."),
    Visit(43, 0, DOCTOR, "migraine", notes="9 headache days in the last 28.", told=(GOOD, 11)),
    Visit(41, 22, DOCTOR, "trigeminal"),
    Visit(39, 1, NURSE, "glabella, Daxxify"),
    Visit(37, 15, DOCTOR, "migraine, more sites", notes="Pain leads at the left temple."),
    Visit(35, 19, DOCTOR, "shoulders"),
    Visit(33, 5, DOCTOR, "eyelids, Xeomin"),
    Visit(31, 0, DOCTOR, "migraine"),
    Visit(29, 2, NURSE, "masseter"),
    Visit(27, 20, DOCTOR, "arm, Xeomin"),
    Visit(25, 15, DOCTOR, "migraine"),
    Visit(23, 4, NURSE, "gummy smile"),
    Visit(21, 18, DOCTOR, "migraine", notes="17 headache days in the last 28."),
    Visit(20, 13, DOCTOR, "neck, Xeomin"),
    Visit(19, 0, DOCTOR, "migraine", told=(GOOD, 11)),
    Visit(17, 14, NURSE, "armpits, Dysport"),
    Visit(16, 23, DOCTOR, "soles"),
    Visit(15, 6, NURSE, "forehead sweat"),
    Visit(14, 10, NURSE, "glabella, Letybo"),
    Visit(13, 16, DOCTOR, "neck, Daxxify"),
    Visit(12, 8, NURSE, "bunny lines"),
    Visit(10, 11, NURSE, "mouth corners"),
    Visit(9, 18, DOCTOR, "migraine"),
    Visit(8, 12, NURSE, "perioral"),
    Visit(6, 21, NURSE, "crow's feet"),
    Visit(4, 2, NURSE, "chin"),
    Visit(3, 1, NURSE, "glabella, Xeomin"),
    Visit(2, 15, DOCTOR, "migraine", is_signed=False),
    Visit(1, 4, NURSE, "upper face", is_signed=False),
)
