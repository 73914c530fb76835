"""``procedit render``: the three kinds of file, scale, diagrams, and what cannot be written."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QImage

from tests.corpus import HERE, SAMPLES

SAMPLE = SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn"
SEVERAL = HERE / "files" / "several_diagrams.bpmn"
STARTS = {"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF-1.4"}


@pytest.mark.parametrize("kind", STARTS)
def test_the_ending_says_what_is_written(call, tmp_path, kind):
    out = tmp_path / f"out.{kind}"

    outcome = call("render", SAMPLE, "-o", out)

    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")
    assert out.read_bytes().startswith(STARTS[kind])


def test_the_ending_may_be_in_capitals(call, tmp_path):
    assert call("render", SAMPLE, "-o", tmp_path / "OUT.PNG").code == 0


def test_scale_makes_a_png_larger(call, tmp_path):
    call("render", SAMPLE, "-o", tmp_path / "one.png")
    call("render", SAMPLE, "-o", tmp_path / "two.png", "--scale", 2)

    one, two = (QImage(str(tmp_path / f"{name}.png")) for name in ("one", "two"))
    assert (two.width(), two.height()) == (2 * one.width(), 2 * one.height())


def test_a_diagram_is_chosen_by_name_or_id(call, tmp_path):
    names = re.findall(r'BPMNDiagram id="([^"]+)"', SEVERAL.read_text())
    shown = set()
    for name in names:
        assert call("render", SEVERAL, "-o", tmp_path / "out.svg", "--diagram", name).code == 0
        shown.add((tmp_path / "out.svg").read_text())

    assert len(shown) == len(names) > 1


def test_an_unknown_diagram_is_refused_with_the_names_there_are(call, tmp_path):
    names = re.findall(r'BPMNDiagram id="([^"]+)"', SEVERAL.read_text())

    outcome = call("render", SEVERAL, "-o", tmp_path / "out.svg", "--diagram", "None such")

    assert outcome.code == 2
    [complaint] = outcome.complaints
    assert "None such" in complaint
    assert all(name in complaint for name in names)


def test_a_pdf_holds_all_diagrams_or_the_one_named(call, tmp_path):
    names = re.findall(r'BPMNDiagram id="([^"]+)"', SEVERAL.read_text())
    call("render", SEVERAL, "-o", tmp_path / "all.pdf")
    call("render", SEVERAL, "-o", tmp_path / "one.pdf", "--diagram", names[-1])

    assert b"/Count %d" % len(names) in (tmp_path / "all.pdf").read_bytes()
    assert b"/Count 1" in (tmp_path / "one.pdf").read_bytes()


@pytest.mark.parametrize("name", ["out.gif", "out", "out.svg.zip"])
def test_an_unknown_ending_is_refused_with_those_there_are(call, tmp_path, name):
    outcome = call("render", SAMPLE, "-o", tmp_path / name)

    assert outcome.code == 2
    [complaint] = outcome.complaints
    assert ".svg, .png, .pdf" in complaint


@pytest.mark.parametrize("scale", ["0", "-1", "nan", "inf", "1e9"])
@pytest.mark.parametrize("kind", STARTS)
def test_an_impossible_scale_is_refused(call, tmp_path, scale, kind):
    outcome = call("render", SAMPLE, "-o", tmp_path / f"out.{kind}", f"--scale={scale}")

    assert outcome.code == 2
    assert len(outcome.complaints) == 1
    assert not list(tmp_path.glob("out*"))


def test_too_large_a_picture_is_refused(call, tmp_path):
    outcome = call("render", SAMPLE, "-o", tmp_path / "out.png", "--scale", 90)

    assert outcome.code == 2
    [complaint] = outcome.complaints
    assert "Choose a scale of at most" in complaint


@pytest.mark.parametrize("kind", STARTS)
def test_a_missing_output_folder_is_told(call, tmp_path, kind):
    outcome = call("render", SAMPLE, "-o", tmp_path / "none" / f"out.{kind}")

    assert outcome.code == 2
    [complaint] = outcome.complaints
    assert str(tmp_path / "none") in complaint


def test_a_folder_of_that_name_is_told_and_left(call, tmp_path):
    (tmp_path / "out.svg").mkdir()

    outcome = call("render", SAMPLE, "-o", tmp_path / "out.svg")

    assert outcome.code == 2
    assert len(outcome.complaints) == 1


def test_a_read_only_picture_is_left(call, tmp_path):
    out = tmp_path / "out.svg"
    out.write_text("old")
    out.chmod(0o444)

    outcome = call("render", SAMPLE, "-o", out)

    assert outcome.code == 2
    assert len(outcome.complaints) == 1
    assert out.read_text() == "old"


def test_a_file_without_a_diagram_is_laid_out(call, tmp_path):
    out = tmp_path / "out.svg"

    assert call("render", HERE / "files" / "no_di.bpmn", "-o", out).code == 0
    assert out.read_text().count("data-element-id") > 20
