"""Treatments from a JSON file: the shape `injector_app/treatment/1`, or a FHIR Bundle of ours."""

from injector_app.domain.treatment import Treatment
from injector_app.exchange.build_treatment import build_treatment
from injector_app.exchange.exact_json import parse_json
from injector_app.exchange.fhir.read_bundle import is_bundle, read_bundle
from injector_app.exchange.import_book import ImportBook
from injector_app.exchange.inside import inside
from injector_app.exchange.treatment_schema import check_shape


def read_treatments_json(data: bytes, *, book: ImportBook) -> tuple[Treatment, ...]:
    """Every treatment of the file, or the first reason to take none.

    Raises:
        RuleBroken: not JSON, another shape, or a value that is unknown or impossible, with its
            path, as in `treatments[0].vials[0].expires`.
    """
    document = parse_json(data)
    if is_bundle(document):
        with inside("Bundle"):
            return (read_bundle(document, book=book),)
    check_shape(document)
    treatments = []
    for index, entry in enumerate(document["treatments"]):
        with inside(f"treatments[{index}]"):
            treatments.append(build_treatment(entry, book))
    return tuple(treatments)
