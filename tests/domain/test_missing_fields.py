"""What signing needs is listed, and only that."""

from dataclasses import replace
from typing import Any

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.domain.chart import EMPTY_CHART, Chart
from injector_app.domain.missing_fields import Field, Missing, missing_fields
from injector_app.domain.point import PointState
from injector_app.domain.units import NO_UNITS
from tests.support.builders import a_point, a_treatment, a_vial


def test_complete_treatment_lacks_nothing(catalog: Catalog) -> None:
    assert missing_fields(a_treatment(), catalog) == ()


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"indication": ""}, Missing(Field.INDICATION)),
        ({"icd10": ""}, Missing(Field.ICD10)),
        ({"consent": False}, Missing(Field.CONSENT)),
        ({"reaction": ""}, Missing(Field.REACTION)),
        ({"vials": ()}, Missing(Field.VIAL)),
        ({"vials": (a_vial(lot=""),)}, Missing(Field.LOT, 1)),
        ({"vials": (a_vial(), a_vial(expires=None))}, Missing(Field.EXPIRES, 2)),
        ({"vials": (a_vial(volume=None),)}, Missing(Field.VOLUME, 1)),
        ({"vials": (a_vial(discarded=None),)}, Missing(Field.DISCARDED, 1)),
        ({"vials": (a_vial(discard_reason=""),)}, Missing(Field.DISCARD_REASON, 1)),
        ({"chart": EMPTY_CHART}, Missing(Field.POINTS)),
        ({"chart": Chart((a_point(), a_point(region="")))}, Missing(Field.POINT_REGION, 2)),
        ({"chart": Chart((a_point(vial=3),))}, Missing(Field.POINT_VIAL, 1)),
    ],
)
def test_each_unanswered_field_is_named_with_its_number(
    catalog: Catalog, changes: dict[str, Any], missing: Missing
) -> None:
    assert missing_fields(a_treatment(**changes), catalog) == (missing,)


def test_planned_points_alone_are_no_treatment(catalog: Catalog) -> None:
    planned = Chart((a_point(state=PointState.PLANNED),))
    assert missing_fields(a_treatment(chart=planned), catalog) == (Missing(Field.POINTS),)


def test_cosmetic_use_needs_no_icd10(catalog: Catalog) -> None:
    cosmetic = next(i for i in catalog.indications.values() if not i.therapeutic)
    treatment = replace(a_treatment(), indication=cosmetic.id, icd10="")
    assert missing_fields(treatment, catalog) == ()


def test_nothing_discarded_needs_no_reason(catalog: Catalog) -> None:
    vial = a_vial(discarded=a_vial().size - a_vial().size, discard_reason="")
    assert missing_fields(a_treatment(vials=(vial,)), catalog) == ()


def test_what_is_still_planned_needs_nothing(catalog: Catalog) -> None:
    loose = a_point(state=PointState.PLANNED, region="", vial=-1, units=NO_UNITS)
    assert missing_fields(a_treatment(chart=Chart((a_point(), loose))), catalog) == ()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"state": PointState.NOT_GIVEN}, Field.POINT_REASON),
        ({"units": NO_UNITS}, Field.POINT_DOSE),
    ],
)
def test_reason_and_dose_are_asked_for(
    changes: dict[str, Any], field: Field, catalog: Catalog
) -> None:
    chart = Chart((a_point(), a_point(**changes)))
    assert missing_fields(a_treatment(chart=chart), catalog) == (Missing(field, 2),)
