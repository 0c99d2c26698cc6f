"""One treatment is shown in full, its amounts exact."""

from pathlib import Path
from typing import Any
from uuid import UUID

from injector_app.domain.ids import TreatmentId
from injector_app.system.clock import SystemClock
from injector_app.system.paths import DataFolder
from injector_app.usecases.record_outcome import record_outcome
from injector_app.usecases.sign_in import sign_in
from tests.support.builders import an_outcome
from tests.support.real_catalog import real_catalog
from tests.support.shell import PASSWORD, USER, Shell
from tests.support.treatment_file import write_treatments


def _with_a_planned_point(treatment: Any) -> None:
    place = {"diagram": "face_front", "region": "procerus"}
    treatment["points"].append({**place, "units": 2.5, "state": "planned"})


def shown(shell: Shell, tmp_path: Path) -> dict[str, Any]:
    file = write_treatments(tmp_path / "a.json", _with_a_planned_point)
    answer = shell.json("treatments", "import", file)
    result: dict[str, Any] = shell.json("treatments", "show", answer["treatments"][0]["id"])
    return result


def test_points_have_number_place_and_volume(shell: Shell, tmp_path: Path) -> None:
    points = shown(shell, tmp_path)["points"]
    assert [point["number"] for point in points] == list(range(1, 34))
    typed = points[31]
    assert (typed["diagram"], typed["x"], typed["y"]) == ("face_front", "0.5", "0.42")
    assert (typed["region"], typed["side"], typed["state"]) == ("procerus", "midline", "given")
    assert (typed["units"], typed["volume_ml"]) == ("5", "0.1")
    assert points[32]["state"] == "planned"


def test_totals_count_given_points_only(shell: Shell, tmp_path: Path) -> None:
    (total,) = shown(shell, tmp_path)["totals"]
    assert (total["units_given"], total["units_planned"]) == ("160", "2.5")
    assert (total["product"], total["points_given"]) == ("botox", 32)
    assert (total["by_region"]["procerus"], total["by_region"]["temporalis"]) == ("10", "40")
    assert total["by_side"] == {"midline": "10", "left": "75", "right": "75"}


def test_vial_adds_up_and_says_by_how_much_it_is_out(shell: Shell, tmp_path: Path) -> None:
    (vial,) = shown(shell, tmp_path)["vials"]
    assert (vial["given"], vial["discarded"], vial["remaining"]) == ("160", "45", "-5")


def _with_screen_and_opening(treatment: Any) -> None:
    treatment["screening"] = [
        {"prompt": "hypersensitivity", "answer": "no"},
        {"prompt": "pregnancy-lactation", "answer": "yes", "note": "week 8"},
    ]
    treatment["vials"][0] |= {"opened_at": "2026-01-02T08:30:00-05:00", "opened_by": "Kim Lee"}


def test_screen_and_opening_are_imported_and_shown(shell: Shell, tmp_path: Path) -> None:
    file = write_treatments(tmp_path / "a.json", _with_screen_and_opening)
    answer = shell.json("treatments", "import", file)["treatments"][0]["id"]
    (vial,) = shell.json("treatments", "show", answer)["vials"]
    assert (vial["opened_at"], vial["opened_by"]) == ("2026-01-02T08:30:00-05:00", "Kim Lee")
    out = shell.run("treatments", "show", answer).out
    assert "Pre-treatment screen: Yes: Pregnant, planning, or breastfeeding - week 8; no" in out
    assert "Vial 1 opened 2026-01-02 08:30 by Kim Lee" in out


def test_text_for_people_has_the_same_numbers(shell: Shell, tmp_path: Path) -> None:
    out = shell.run("treatments", "show", shown(shell, tmp_path)["id"]).out
    assert "Rossi, Ada, born 1985-03-04, record 1001" in out
    assert "Botox: 160 U given in 32 points" in out
    assert "Chronic migraine G43.709" in out


def test_responses_are_shown_with_it(shell: Shell, treatment: str) -> None:
    assert "Response" not in shell.run("treatments", "show", treatment).out
    shell.run("note", "sign", treatment)
    work = sign_in(
        DataFolder(shell.folder),
        sign_in=USER,
        password=PASSWORD,
        catalog=real_catalog(),
        clock=SystemClock(),
    )
    visit = TreatmentId(UUID(treatment))
    first = record_outcome(work, outcome=an_outcome(visit, seen_on=work.today, comment="One"))
    second = an_outcome(visit, seen_on=work.today, comment="Two", corrects=first.id)
    record_outcome(work, outcome=second)
    work.close()
    out = shell.run("treatments", "show", treatment).out
    assert "Good effect\nTwo\nCorrection recorded" in out
    assert "One" not in out
    listed = shell.json("treatments", "show", treatment)["outcomes"]
    assert {(each["comment"], each["corrects"]) for each in listed} == {
        ("One", None),
        ("Two", str(first.id)),
    }
