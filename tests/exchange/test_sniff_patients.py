"""Letters, cells, dates and columns are found in the bytes, and a person may choose others."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.date_order import DateOrder
from injector_app.domain.errors import RuleBroken
from injector_app.domain.import_form import CsvForm, FileKind
from injector_app.exchange.patients_file import read_patients
from injector_app.exchange.sniff_patients import sniff_patients
from tests.exchange.test_patients_file import TODAY

TEXT = "Last;First;DOB\nNg;Zoé;13/05/1980\nOh;;01/02/1981\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_form_is_found(encoding: str) -> None:
    table = sniff_patients(TEXT.encode(encoding)).table
    assert table is not None
    assert (table.csv.delimiter, table.order) == (";", DateOrder.DAY_FIRST)
    assert table.samples == (("Ng", "Oh"), ("Zoé",), ("13/05/1980", "01/02/1981"))


def test_person_may_choose_other_letters() -> None:
    table = sniff_patients(TEXT.encode("utf-8"), CsvForm("cp1252", ";")).table
    assert table is not None
    assert table.samples[1] == ("ZoÃ©",)


def test_fhir_is_told_from_tables() -> None:
    line = b'{"resourceType": "Patient"}'
    assert sniff_patients(line).kind is FileKind.FHIR
    assert sniff_patients(line + b"\n" + line).kind is FileKind.FHIR_LINES


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"," * 1_000_000, "columns"),
        (b"Last,DOB\nNg\x00,1980-05-06", "line 2, column 3"),
        (b'Last,DOB\n"Ng,1980-05-06\n', "line 2"),
        (b"Last,DOB\n" + b"x" * 1_000_000 + b",1980-05-06\n", "line 2"),
        (b"\n\n", "empty"),
    ],
)
def test_bad_file_is_refused_with_its_place(data: bytes, why: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        list(read_patients(data, sniff_patients(data), today=TODAY))
    assert why in str(caught.value.facts["why"])


MUTATIONS = st.lists(
    st.tuples(st.integers(0, 400), st.binary(max_size=8), st.integers(0, 8)), min_size=1
)


@given(MUTATIONS, st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_mutated_file_is_read_or_refused_and_never_crashes(
    mutations: list[tuple[int, bytes, int]], encoding: str
) -> None:
    data = (TEXT * 3).encode(encoding)
    for place, new, cut in mutations:
        data = data[:place] + new + data[place + cut :]
    with suppress(RuleBroken):
        list(read_patients(data, sniff_patients(data), today=TODAY))
