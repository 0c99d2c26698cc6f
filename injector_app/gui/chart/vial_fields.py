"""The typed fields of a vial, in the order of its card."""

from dataclasses import replace

from injector_app.domain.units import Units
from injector_app.domain.vial import Vial
from injector_app.domain.volume import Volume
from injector_app.gui.chart.typed_field import TypedField, read_day, write_day
from injector_app.gui.shared.local_number import read_number, write_number
from injector_app.gui.shared.object_names import ObjectName

LOT: TypedField[Vial] = TypedField(
    path="lot",
    label="Lot *",
    name=ObjectName.VIAL_LOT,
    read=lambda vial, _: vial.lot,
    write=lambda vial, text, _: replace(vial, lot=text),
)
EXPIRES: TypedField[Vial] = TypedField(
    path="expires",
    label="Expiry date *",
    name=ObjectName.VIAL_EXPIRES,
    read=lambda vial, region: read_day(vial.expires, region),
    write=lambda vial, text, region: replace(vial, expires=write_day(text, region)),
)
VOLUME: TypedField[Vial] = TypedField(
    path="volume",
    label="Diluent, mL *",
    name=ObjectName.VIAL_VOLUME,
    read=lambda vial, _: write_number(vial.volume) if vial.volume else "",
    write=lambda vial, text, _: replace(
        vial, volume=Volume.parse(read_number(text)) if text.strip() else None
    ),
)
DISCARDED: TypedField[Vial] = TypedField(
    path="discarded",
    label="Discarded, U *",
    name=ObjectName.VIAL_DISCARDED,
    read=lambda vial, _: "" if vial.discarded is None else write_number(vial.discarded),
    write=lambda vial, text, _: replace(
        vial, discarded=Units.parse(read_number(text)) if text.strip() else None
    ),
    placeholder="0 is an answer",
)
DISCARD_REASON: TypedField[Vial] = TypedField(
    path="discard_reason",
    label="Reason for discarding",
    name=ObjectName.VIAL_DISCARD_REASON,
    read=lambda vial, _: vial.discard_reason,
    write=lambda vial, text, _: replace(vial, discard_reason=text),
)
VIAL_FIELDS = (LOT, EXPIRES, VOLUME, DISCARDED, DISCARD_REASON)
