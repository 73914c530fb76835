"""PNG, PDF, paper, thumbnails and the clipboard show what SVG shows."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer

from procedit.errors import ProceditError
from procedit.publish.clipboard import SVG_TYPE, picture_data
from procedit.publish.drawing import drawings_of, find_drawing
from procedit.publish.pdf import Paper, pdf_of, print_drawings
from procedit.publish.raster import blank, image_of, png_of
from procedit.publish.surface import ready_to_paint
from procedit.publish.svg import svg_of
from procedit.publish.thumbnail import thumbnail
from procedit.xml.read import read, read_path
from tests.corpus import HERE, SAMPLES, label, own_files

FILES = HERE / "files"
SAMPLE = SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn"
COMPARED = [
    SAMPLE,
    *(
        FILES / f"{name}.bpmn"
        for name in ("all_events", "flows", "colours", "label_styles", "data")
    ),
]


def mean_difference(first: QImage, second: QImage) -> float:
    """The mean difference of grey values, 0 to 255, of two images of equal size."""
    grey = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in (first, second)]
    pixels = [bytes(image.constBits()) for image in grey]
    return sum(abs(a - b) for a, b in zip(*pixels, strict=True)) / len(pixels[0])


def svg_image(drawing) -> QImage:
    text = svg_of(drawing)
    text = re.sub('font-family="([^",]*)[^"]*"', r'font-family="\1"', text)  # Qt takes one family
    renderer = QSvgRenderer(QByteArray(text.encode()))
    area = drawing.area
    image = blank(int(area.width), int(area.height), background=False)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


@pytest.mark.parametrize("path", COMPARED, ids=label)
def test_svg_looks_like_png(path):
    ready_to_paint()
    drawing = find_drawing(read_path(path))

    png, svg = image_of(drawing), svg_image(drawing)

    assert png.size() == svg.size()
    assert mean_difference(png, blank(png.width(), png.height(), background=True)) > 2.0
    assert mean_difference(png, svg) < 1.0


@pytest.mark.parametrize("path", own_files(), ids=label)
def test_every_diagram_can_be_painted(path):
    for drawing in drawings_of(read_path(path)):
        image = image_of(drawing, scale=0.25)

        assert image.width() == max(1, round(drawing.area.width * 0.25))


def test_a_png_has_the_scaled_size_and_is_opaque_or_not():
    drawing = find_drawing(read_path(SAMPLE))
    area = drawing.area

    opaque = QImage.fromData(png_of(image_of(drawing, scale=1.5)))
    see_through = QImage.fromData(png_of(image_of(drawing, background=False)))

    assert (opaque.width(), opaque.height()) == (round(area.width * 1.5), round(area.height * 1.5))
    assert opaque.pixelColor(0, 0).alpha() == 255
    assert see_through.pixelColor(0, 0).alpha() == 0


def test_an_image_too_large_is_refused_with_the_scale_that_would_do():
    drawing = find_drawing(read_path(SAMPLE))

    with pytest.raises(ProceditError, match="more than can be made") as refusal:
        image_of(drawing, scale=100)

    most = float(refusal.value.values["scale"])
    assert 1 < most < 100


def test_a_file_of_shapes_far_apart_is_refused_rather_than_filling_the_memory():
    shapes = "".join(
        f'<bpmndi:BPMNShape bpmnElement="T"><dc:Bounds x="{x}" y="{x}" width="100" height="80"/></bpmndi:BPMNShape>'
        for x in (-900000, 900000)
    )
    document = read(
        b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
        b'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">'
        b'<process id="P"><task id="T"/></process><bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="P">'
        + shapes.encode()
        + b"</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>"
    )

    with pytest.raises(ProceditError, match="more than can be made"):
        image_of(find_drawing(document))
    assert QImage.fromData(thumbnail(document)).width() == 320


def pages_of(pdf: bytes) -> int:
    return int(re.search(rb"/Count (\d+)", pdf).group(1))


def test_a_pdf_is_an_archive_file_with_its_fonts_in_it():
    pdf = pdf_of([find_drawing(read_path(SAMPLE))])

    assert pdf.startswith(b"%PDF-1.4")
    assert b'pdfaid:part="1" pdfaid:conformance="B"' in pdf
    assert b"/FontFile2" in pdf
    assert b"/Subtype /Image" not in pdf


def test_a_pdf_has_a_page_for_each_diagram():
    drawings = drawings_of(read_path(FILES / "several_diagrams.bpmn"))

    assert len(drawings) > 1
    assert pages_of(pdf_of(drawings)) == len(drawings)
    assert pages_of(pdf_of(drawings[:1])) == 1


def media_box(pdf: bytes) -> tuple[float, float]:
    found = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    return float(found.group(1)), float(found.group(2))


def test_a_page_is_as_large_as_the_diagram_or_a_sheet():
    drawing = find_drawing(read_path(SAMPLE))

    fitted = media_box(pdf_of([drawing]))
    sheet = media_box(pdf_of([drawing], paper=Paper.A3))

    assert fitted == pytest.approx((drawing.area.width * 0.75, drawing.area.height * 0.75), abs=1.5)
    assert sheet == pytest.approx((1191, 842), abs=1.5)


def test_a_document_without_anything_drawn_still_makes_a_page():
    drawing = find_drawing(
        read(b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>')
    )

    assert pages_of(pdf_of([drawing])) == 1
    assert image_of(drawing).width() > 0
    assert svg_of(drawing).count("<g") == 0


def test_diagrams_go_to_a_printer_a_page_each(tmp_path):
    ready_to_paint()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    drawings = drawings_of(read_path(FILES / "several_diagrams.bpmn"))

    print_drawings(printer, drawings)

    assert pages_of((tmp_path / "printed.pdf").read_bytes()) == len(drawings)


def test_a_thumbnail_has_the_size_asked_for_and_shows_something():
    picture = QImage.fromData(thumbnail(read_path(SAMPLE), 160, 100))

    assert (picture.width(), picture.height()) == (160, 100)
    assert mean_difference(picture, blank(160, 100, background=True)) > 1


def test_the_clipboard_gets_svg_and_an_image_of_the_selection_only():
    diagram = read_path(FILES / "all_tasks.bpmn").diagrams[0]
    key = diagram.shapes[0].element.key

    data = picture_data(diagram, [key])

    svg = bytes(data.data(SVG_TYPE).data()).decode()
    assert svg.count("<g data-element-id=") == 1
    assert f'data-element-id="{key}"' in svg
    whole = picture_data(diagram)
    assert data.imageData().width() < whole.imageData().width()


def test_painting_leaves_the_painter_as_it_was():
    ready_to_paint()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)

    print_drawings(writer, [find_drawing(read_path(SAMPLE))])

    assert buffer.data().startsWith(b"%PDF")
