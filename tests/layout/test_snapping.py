"""A moved shape is drawn to its neighbours' lines and to the grid."""

import random
from cProfile import Profile

from procedit.bpmn.geometry import Bounds
from procedit.layout.snapping import Guide, Snap, Snapper

_NEIGHBOUR = Bounds(100, 100, 100, 80)


def test_middles_align_and_the_line_joins_both():
    snap = Snapper([_NEIGHBOUR]).snap(Bounds(300, 119, 36, 36))

    assert (snap.dx, snap.dy) == (0, 3)
    assert snap.lines == (Guide("horizontal", 140, 100, 336),)


def test_edges_of_both_axes_align_at_once():
    snap = Snapper([_NEIGHBOUR]).snap(Bounds(103, 298, 100, 80))

    assert snap.dx == -3
    assert {guide.position for guide in snap.lines} == {100, 150, 200}
    assert all(guide.orientation == "vertical" for guide in snap.lines)


def test_the_closest_alignment_wins():
    neighbours = [_NEIGHBOUR, Bounds(104, 400, 100, 80)]

    assert Snapper(neighbours).snap(Bounds(103, 600, 100, 80)).dx == 1


def test_far_away_nothing_happens():
    assert Snapper([_NEIGHBOUR]).snap(Bounds(330, 330, 36, 36)) == Snap(0, 0)
    assert Snapper([_NEIGHBOUR], reach=200).snap(Bounds(101, 900, 100, 80)) == Snap(0, 0)


def test_without_an_alignment_the_grid_holds():
    snapper = Snapper([], grid=10)

    assert snapper.snap(Bounds(3, 3, 36, 36)) == Snap(-1, -1)
    assert snapper.snap(Bounds(3, 7, 300, 200)) == Snap(-3, 3)


def test_a_step_among_ten_times_the_neighbours_costs_less_than_three_times_as_much():
    def calls(neighbours, width, height):
        chance = random.Random(3)
        snapper = Snapper(
            [
                Bounds(chance.randint(0, width), chance.randint(0, height), 100, 80)
                for _ in range(neighbours)
            ]
        )
        profile = Profile()
        profile.enable()
        for step in range(50):
            snapper.snap(Bounds(step * 97, step * 53, 100, 80))
        profile.disable()
        return sum(entry.callcount for entry in profile.getstats())

    assert calls(5000, 40000, 20000) < 3 * calls(500, 12600, 6300)
