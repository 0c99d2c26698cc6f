"""Write a sheet that is made from a signed note: for the patient, the desk, a payer and so on."""

from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from injector_app.domain.catalog import Catalog
from injector_app.domain.language.tr import now_spoken, tr
from injector_app.domain.note_layout import AS_SET_UP, NoteLayout
from injector_app.domain.note_variant import NoteVariant
from injector_app.reports.blank_chart import blank_chart
from injector_app.reports.comparison_sheet import comparison_sheet
from injector_app.reports.desk_summary import desk_summary
from injector_app.reports.fonts import REGULAR, register_fonts
from injector_app.reports.note_story import TextRoom
from injector_app.reports.numbered_canvas import NumberedCanvas
from injector_app.reports.page_footer import FOOTER_HEIGHT, PageFooter
from injector_app.reports.page_header import PageHeader
from injector_app.reports.patient_copy import patient_copy
from injector_app.reports.payer_sheet import payer_sheet
from injector_app.reports.series_sheet import series_sheet
from injector_app.reports.sheet_plan import SheetPlan, SheetRecord
from injector_app.reports.styles import MARGIN, PAGE_BOTTOM, PAGE_TOP, paper_size

PLANS: Mapping[NoteVariant, Callable[[SheetRecord, Catalog, NoteLayout], SheetPlan]] = {
    NoteVariant.PATIENT: patient_copy,
    NoteVariant.DESK: desk_summary,
    NoteVariant.BLANK: blank_chart,
    NoteVariant.COMPARISON: comparison_sheet,
    NoteVariant.SERIES: series_sheet,
    NoteVariant.PAYER: payer_sheet,
}
_BOTTOM = PAGE_BOTTOM + FOOTER_HEIGHT


def write_sheet(
    variant: NoteVariant,
    record: SheetRecord,
    catalog: Catalog,
    *,
    layout: NoteLayout = AS_SET_UP,
    marks: str = "",
    seal: str = "",
) -> bytes:
    """The PDF; it carries the marks, the digest and the seal of the note that it was made from."""
    register_fonts()
    plan = PLANS[variant](record, catalog, layout)
    content = record.content
    paper = paper_size(content.clinic.region, layout)
    width = paper[0] - 2 * MARGIN
    header = PageHeader(content, width, marks, head=plan.heading, logo=layout.logo)
    room = TextRoom(width, paper[1] - PAGE_TOP - header.height - _BOTTOM)
    footer = PageFooter(content, record.note.digest, width, seal, plan.named)
    stream = BytesIO()
    document = _document(stream, record, plan, paper)
    document.addPageTemplates([_template(header, room)])
    document.build(list(plan.story(room)), canvasmaker=partial(NumberedCanvas, footer))
    return stream.getvalue()


def _template(header: PageHeader, room: TextRoom) -> PageTemplate:
    def begin(canvas: NumberedCanvas, _document: BaseDocTemplate) -> None:
        header.draw(canvas, MARGIN, _BOTTOM + room.height + header.height)

    frame = Frame(MARGIN, _BOTTOM, room.width, room.height, 0, 0, 0, 0)
    return PageTemplate("sheet", [frame], onPage=begin)


def _document(
    stream: BytesIO, record: SheetRecord, plan: SheetPlan, paper: tuple[float, float]
) -> BaseDocTemplate:
    content = record.content
    return BaseDocTemplate(
        stream,
        pagesize=paper,
        # Titles show in lists and print queues: no patient in them.
        title=f"{tr(plan.heading.title)} {content.patient.record_number}",
        author=content.clinic.name,
        creator="injector_app",
        lang=now_spoken().language.tag,
        invariant=1,
        initialFontName=REGULAR,
    )
