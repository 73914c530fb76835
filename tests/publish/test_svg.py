"""SVG: text as text, ids, nothing from outside, alike each time."""

from __future__ import annotations

import pytest
from lxml import etree

from procedit.publish.drawing import find_drawing
from procedit.publish.svg import svg_of
from procedit.xml.read import read, read_path
from tests.corpus import HERE, SAMPLES, all_files, label

SVG = "{http://www.w3.org/2000/svg}"
ALLOWED = {"svg", "title", "desc", "rect", "g", "path", "text"}
HOSTILE = """<?xml version="1.0"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">
<process id="P" name="&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;">
<task id="a&quot;&gt;&lt;b" name="&lt;script&gt;&amp;amp;&quot; ]]&gt;"/></process>
<bpmndi:BPMNDiagram id="D"><bpmndi:BPMNPlane bpmnElement="P">
<bpmndi:BPMNShape bpmnElement="a&quot;&gt;&lt;b"><dc:Bounds x="0" y="0" width="300" height="80"/></bpmndi:BPMNShape>
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>"""


def svg_tree(path):
    return etree.fromstring(svg_of(find_drawing(read_path(path))).encode())


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_every_file_becomes_well_formed_svg_of_plain_elements(path):
    root = svg_tree(path)

    assert {node.tag.removeprefix(SVG) for node in root.iter()} <= ALLOWED
    assert not [name for node in root.iter() for name in node.attrib if "href" in name]


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_the_same_document_gives_the_same_bytes(path):
    assert svg_of(find_drawing(read_path(path))) == svg_of(find_drawing(read_path(path)))


def test_each_element_is_a_group_with_its_id():
    document = read_path(HERE / "files" / "all_tasks.bpmn")

    groups = etree.fromstring(svg_of(find_drawing(document)).encode()).findall(f"{SVG}g")

    drawn = {item.element.key for item in document.diagrams[0].items}
    assert {group.get("data-element-id") for group in groups} == drawn


def test_text_stays_text_line_by_line():
    root = svg_tree(SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn")

    lines = [node.text for node in root.iter(f"{SVG}text")]

    assert "Ydelsesmedarbejder" in lines
    assert all("\n" not in line for line in lines)


def test_the_view_box_holds_everything_with_a_margin():
    drawing = find_drawing(read_path(SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn"))
    x, y, width, height = map(
        float, etree.fromstring(svg_of(drawing).encode()).get("viewBox").split()
    )

    for _, picture in drawing.pictures:
        bounds = picture.bounds
        assert x + 20 <= bounds.x
        assert y + 20 <= bounds.y
        assert bounds.right <= x + width - 20
        assert bounds.bottom <= y + height - 20


def test_names_cannot_smuggle_markup_in():
    root = etree.fromstring(svg_of(find_drawing(read(HOSTILE.encode()))).encode())

    assert {node.tag.removeprefix(SVG) for node in root.iter()} <= ALLOWED
    assert root.find(f"{SVG}title").text == "</title><script>alert(1)</script>"
    assert root.find(f"{SVG}g").get("data-element-id") == 'a"><b'


def test_scale_changes_the_size_and_not_the_content():
    drawing = find_drawing(read(HOSTILE.encode()))
    plain, doubled = (etree.fromstring(svg_of(drawing, scale=s).encode()) for s in (1, 2))

    assert float(doubled.get("width")) == 2 * float(plain.get("width"))
    assert doubled.get("viewBox") == plain.get("viewBox")


def test_without_background_nothing_is_filled_behind():
    drawing = find_drawing(read(HOSTILE.encode()))

    assert "<rect" in svg_of(drawing)
    assert "<rect" not in svg_of(drawing, background=False)
