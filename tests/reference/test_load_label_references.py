"""What labels say, read as it stands in the table; nothing invented where it is silent."""

from pathlib import Path

import pytest

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.label_reference import TotalKind, UseReference
from injector_app.domain.units import Units
from injector_app.reference.load_indications import load_indications
from injector_app.reference.load_label_references import load_label_references
from injector_app.system.errors import RecordsProblem
from injector_app.system.paths import resources_folder

TABLES = resources_folder() / "reference"
LABELS = load_label_references(TABLES / "products.toml")


def use(product: str, name: str) -> UseReference:
    return next(each for each in LABELS.uses if (each.product, each.use) == (product, name))


def test_total_of_the_us_label_of_botox() -> None:
    (total,) = (each for each in LABELS.totals if each.product == "botox")
    assert (total.units, total.days, total.kind) == (Units.parse("400"), 84, TotalKind.CUMULATIVE)
    assert total.source == "US label. Read in a published source"


def test_migraine_in_the_us() -> None:
    migraine = use("botox", "chronic-migraine-us")
    assert (migraine.low, migraine.high, migraine.sites) == (Units(15500), Units(15500), 31)
    assert migraine.interval_days == 84
    assert migraine.fits(region=WorldRegion.US, age=30)
    assert not migraine.fits(region=WorldRegion.CA, age=30)
    assert not migraine.fits(region=WorldRegion.US, age=17)


def test_silence_of_a_label_stays_silence() -> None:
    assert use("botox", "hemifacial-spasm").high is None
    assert use("botox", "cervical-dystonia").interval_days is None


def test_ranges_per_kilogram_are_left_out() -> None:
    assert not [m for m in LABELS.muscles if m.use == "spasticity-ll-pediatric"]
    assert [m.high for m in LABELS.muscles if m.region == "frontalis"] == [Units.parse("20")]


def test_only_questions_are_prompts() -> None:
    assert {prompt.id for prompt in LABELS.prompts} >= {"cow-milk-allergy", "pregnancy-lactation"}
    assert "human-albumin" not in {prompt.id for prompt in LABELS.prompts}
    milk = next(prompt for prompt in LABELS.prompts if prompt.id == "cow-milk-allergy")
    assert milk.products == {"dysport", "azzalure"}


def test_questions_are_asked_without_what_labels_remark() -> None:
    questions = {prompt.id: prompt.question for prompt in LABELS.prompts}
    assert questions["anticoagulant-bleeding"] == "Anticoagulant/antiplatelet or bleeding disorder"
    assert questions["neuromuscular-disorder"].endswith("ALS or motor neuropathy")
    assert not [words for words in questions.values() if ":" in words or "stop" in words]
    assert len(set(questions.values())) == len(questions)
    assert [prompt.id for prompt in LABELS.prompts if prompt.lookback_days] == ["other-toxin"]


def test_every_use_that_an_indication_names_is_on_some_label() -> None:
    indications = load_indications(TABLES / "indications.toml", diagrams=())
    named = {use for each in indications.values() for use in each.label_uses}
    assert named <= {each.use for each in LABELS.uses}
    assert len(named) > 10


def test_foreign_figure_is_refused_with_its_place(tmp_path: Path) -> None:
    text = (TABLES / "products.toml").read_text(encoding="utf-8")
    path = tmp_path / "products.toml"
    path.write_text(text.replace("max_dose_units = 400", 'max_dose_units = "400"', 1), "utf-8")
    with pytest.raises(RecordsProblem) as caught:
        load_label_references(path)
    assert caught.value.facts == {"file": "products.toml", "where": "product[0].max_dose_units"}
