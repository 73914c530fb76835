"""The sample "Underretning" is drawn from nothing with the keyboard alone, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.keys import Keys
from tests.ui.underretning import HINT, NOTE, check

_Key = Qt.Key
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier

RECEPTION, ADVISER, MANAGER = "Modtagelse", "Børne- og ungerådgiver", "Leder"


def test_the_sample_is_drawn_from_nothing_with_the_keyboard_alone(window, qtbot, tmp_path):
    window.resize(1900, 1000)
    keys = Keys(window, qtbot)
    keys.press(_Key.Key_N, _CTRL)
    qtbot.waitUntil(lambda: window.view is not None and window.view.hasFocus())

    draw_pools(keys)
    steps = draw_way(keys)
    steps |= draw_decision(keys, steps["needs"])
    draw_exception(keys, steps["judged"])
    draw_outside(keys, steps)
    draw_notes(keys, steps)
    tidy(keys)
    draw_group(keys)

    window.dialogs.save_path = tmp_path / "Underretning.bpmn"
    keys.press(_Key.Key_S, _CTRL)
    window.grab().save(str(tmp_path / "underretning.png"))
    check(keys.session.document)


def draw_pools(keys):
    """The municipality with three lanes."""
    pool = create(keys, "pool", "Kommune")
    keys.select(pool)
    keys.pad("lane.3")
    lanes = [lane.key for lane in keys.session.document.elements("lane")]
    for lane, name in zip(lanes, (RECEPTION, ADVISER, MANAGER), strict=True):
        keys.select(lane)
        keys.name(name)


def create(keys, words, name):
    """Put something down where it fits, and name it."""
    keys.choose(_Key.Key_N, words)
    keys.press(_Key.Key_Return)
    if not keys.workspace.editor.hasFocus():
        keys.press(_Key.Key_E)
    keys.write(name)
    return keys.selected.key


def go_to_lane(keys, arrow, lane):
    """Move what is selected until it is in another lane, by ten pixels each time."""
    for _ in range(60):
        keys.press(arrow, _SHIFT)
        if keys.selected.lane is not None and keys.selected.lane.name == lane:
            keys.press(arrow, _SHIFT, times=2)
            return
    raise AssertionError(f"{keys.selected.name} never came to {lane}.")


def draw_way(keys):
    """From the notification to the assessment of what the child needs."""
    start = next(keys.session.document.elements("startEvent")).key
    keys.select(start)
    keys.choose(_Key.Key_R, "start besked")
    go_to_lane(keys, _Key.Key_Up, RECEPTION)
    keys.name("Underretning indsendt")
    keys.append("brugeropgave", "Modtag underretning")
    keys.append("brugeropgave", "Registrér tidspunkt for modtagelse")
    judged = keys.append("brugeropgave", "Vurdér underretning inden 24 timer")
    go_to_lane(keys, _Key.Key_Down, ADVISER)
    choice = keys.append("eksklusiv", "Er der behov for akut indsats?")
    keys.append("brugeropgave", "Iværksæt akut indsats")
    join = keys.append("eksklusiv", "")
    keys.connect(choice, join)
    keys.name("Nej")
    keys.select(choice)
    keys.press(_Key.Key_Right, _ALT | _SHIFT)
    keys.name("Ja")
    keys.select(join)
    keys.append("brugeropgave", "Indhent tidligere underretninger")
    receipt = keys.append("sendopgave", "Kvittér til underretter")
    talk = keys.append("manuel opgave", "Tal med barnet")
    parents = keys.append("sendopgave", "Orientér forældre")
    needs = keys.append("brugeropgave", "Vurdér behov for afdækning eller undersøgelse")
    return {
        "start": start,
        "judged": judged,
        "receipt": receipt,
        "talk": talk,
        "parents": parents,
        "needs": needs,
    }


def draw_decision(keys, needs):
    """The manager decides in the lane below, the adviser goes on above."""
    keys.append("brugeropgave", "Beslut sagsforløb")
    go_to_lane(keys, _Key.Key_Down, MANAGER)
    told = keys.append("sendopgave", "Orientér underretter")
    go_to_lane(keys, _Key.Key_Up, ADVISER)
    written = keys.append("systemopgave", "Journalisér vurdering og beslutning")
    choice = keys.append("eksklusiv", "Hvilket forløb er besluttet?")
    ends = (
        ("Afdækning besluttet", "Afdækning (§ 19)"),
        ("Undersøgelse besluttet", "Undersøgelse (§ 20)"),
        ("Sag lukket uden forløb", "Ingen"),
    )
    for name, way in ends:
        keys.select(choice)
        keys.append("slut", name)
        lane = keys.selected.lane.name
        if lane != ADVISER:  # the lanes are low before everything is tidied up
            go_to_lane(keys, _Key.Key_Down if lane == RECEPTION else _Key.Key_Up, ADVISER)
        keys.press(_Key.Key_Left, _ALT | _SHIFT)
        keys.name(way)
    return {"told": told, "written": written}


def draw_exception(keys, judged):
    """What happens when the 24 hours have passed."""
    keys.select(judged)
    create(keys, "timer kant ikke-afbrydende", "24 timer udløbet")
    keys.append("brugeropgave", "Følg op på overskredet frist")
    go_to_lane(keys, _Key.Key_Down, MANAGER)
    keys.append("slut", "Fristoverskridelse fulgt op")


def draw_outside(keys, steps):
    """The pools of the others, and what goes to and fro."""
    teller = create(keys, "tom pool", "Underretter")
    bounds = keys.workspace.scene.bounds_of
    pool = next(keys.session.document.elements("participant")).key
    while bounds(teller).bottom > bounds(pool).y - 40:
        keys.press(_Key.Key_Up, _SHIFT)
    family = create(keys, "tom pool", "Familie")
    messages = (
        (teller, steps["start"], "Underretning"),
        (steps["receipt"], teller, "Kvittering"),
        (steps["told"], teller, "Orientering"),
        (family, steps["talk"], "Barnets oplevelse"),
        (steps["parents"], family, "Orientering"),
    )
    for source, target, name in messages:
        keys.connect(source, target)
        keys.name(name)


def draw_notes(keys, steps):
    """The journal and two notes."""
    keys.select(steps["needs"])
    keys.append("note", HINT)
    keys.select(steps["written"])
    keys.append("datalager", "Sagsjournal")
    create(keys, "note", NOTE)


def tidy(keys):
    """Let the program lay it out."""
    stack = keys.session.stack
    keys.press(_Key.Key_L, _CTRL)
    keys.qtbot.waitUntil(lambda: stack.undo_title == "Tidy up", timeout=20_000)


def draw_group(keys):
    """A group around what is done within 24 hours, moved there with the arrows."""
    create(keys, "gruppe", "Inden 24 timer")
    bounds = keys.workspace.scene.bounds_of
    group = keys.selected.key
    first = next(keys.session.document.elements("userTask")).key
    for arrow, is_there in (
        (_Key.Key_Left, lambda: bounds(group).x <= bounds(first).x - 15),
        (_Key.Key_Right, lambda: bounds(group).x >= bounds(first).x - 25),
        (_Key.Key_Up, lambda: bounds(group).y <= bounds(first).y - 25),
        (_Key.Key_Down, lambda: bounds(group).y >= bounds(first).y - 35),
    ):
        while not is_there():
            keys.press(arrow, _SHIFT)
