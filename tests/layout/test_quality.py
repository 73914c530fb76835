"""The quality of our layout on all own files, and how it is counted."""

from pathlib import Path

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.layered import lay_out
from procedit.layout.specs import FlowSpec, NodeSpec, Placement, Sketch
from tests.corpus import own_files
from tests.layout.measures import Quality, quality
from tests.layout.procedures import procedure
from tests.layout_report import tables

_TASK = (100, 80)


def _sketch(*keys: str, flows: tuple[str, ...] = ()) -> Sketch:
    nodes = tuple(NodeSpec(key, _TASK) for key in keys)
    return Sketch(nodes, tuple(FlowSpec(pair, pair[0], pair[1]) for pair in flows))


def test_everything_that_is_wrong_is_counted():
    sketch = _sketch("a", "b", "c", "d", flows=("ab", "cd", "da"))
    placement = Placement(
        {
            "a": Bounds(0, 0, *_TASK),
            "b": Bounds(400, 0, *_TASK),
            "c": Bounds(200, 20, *_TASK),
            "d": Bounds(480, 60, *_TASK),
        },
        {
            "ab": (Point(100, 40), Point(400, 40)),
            "cd": (
                Point(250, 100),
                Point(250, 130),
                Point(350, 130),
                Point(350, 10),
                Point(480, 10),
            ),
            "da": (Point(480, 100), Point(50, 100), Point(50, 80)),
        },
        {"ab": Bounds(180, 30, 60, 14)},
    )

    found = quality(sketch, placement)

    assert found.overlaps == 1
    assert found.through == 2
    assert found.crossings == 2
    assert found.bends == 4
    assert found.backward == 1
    assert found.names == 1
    assert found.sum == 10 * 3 + 3 * 4 + 4


def test_a_flow_back_in_a_loop_is_no_fault():
    sketch = _sketch("a", "b", flows=("ab", "ba"))

    assert quality(sketch, lay_out(sketch)).backward == 0


def test_own_files_tidied_have_nothing_over_anything():
    [(_, rows)] = tables(own_files(), [])

    ours = sum((quality(*each) for each in rows["procedit"]), Quality())

    assert ours.overlaps == ours.through == ours.backward == ours.names == 0
    flows = sum(len(sketch.flows) for sketch, _ in rows["procedit"])
    assert ours.crossings <= flows * 0.02


@pytest.mark.parametrize("lanes", [0, 3])
def test_generated_procedures_are_laid_out_with_few_crossings_and_bends(lanes):
    total, flows = Quality(), 0
    for seed in range(40):
        sketch = procedure(15 + seed, seed, lanes)
        total += quality(sketch, lay_out(sketch))
        flows += len(sketch.flows)

    assert total.overlaps == total.through == total.names == 0
    assert total.crossings <= flows * 0.02
    assert total.bends <= flows * 1.2


def test_a_peer_is_measured_on_the_files_it_laid_out(tmp_path: Path):
    file = next(path for path in own_files() if path.stem == "flows")
    peer = tmp_path / "peer"
    peer.mkdir()
    (peer / file.name).write_bytes(file.read_bytes())

    everything, beside = tables([file], [peer])

    assert len(everything[1]["procedit"]) == len(beside[1]["peer"]) == 1
    assert quality(*beside[1]["peer"][0]) == quality(*beside[1]["as drawn"][0])
