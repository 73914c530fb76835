"""The sample "Underretning" is drawn from nothing with the mouse, in the real window."""

from __future__ import annotations

from procedit.canvas.tools.select import SelectTool
from tests.ui.acting import act
from tests.ui.mouse import Mouse
from tests.ui.underretning import HINT, NOTE, check


def test_the_sample_is_drawn_from_nothing_with_the_mouse(window, qtbot, tmp_path):
    window.resize(1900, 1000)
    act(window, "file.new")
    qtbot.waitUntil(lambda: window.view is not None and window.view.hasFocus())
    mouse = Mouse(window, qtbot)

    draw_pools(mouse)
    draw_steps(mouse)
    draw_exceptions(mouse)
    draw_messages(mouse)
    draw_notes(mouse)

    window.dialogs.save_path = tmp_path / "Underretning.bpmn"
    act(window, "file.save")
    window.grab().save(str(tmp_path / "underretning.png"))
    assert isinstance(window.view.tool, SelectTool)
    check(mouse.session.document)


def draw_pools(mouse):
    """The municipality with three lanes, and two pools whose inside nobody knows."""
    view = mouse.workspace.view
    start = mouse.find("startEvent")
    x, y = mouse.middle(start)
    pool = mouse.palette("participant", x, y, "Kommune")
    mouse.zoom_out(9)
    body = mouse.body(pool)
    mouse.click(body.x + 10, body.center.y)
    mouse.drag((body.right, body.bottom), (body.x + 2540, body.y + 720))
    act(mouse.window, "view.fit")
    mouse.click(body.x + 10, body.center.y)
    mouse.pad("lane.3")
    names = ("Modtagelse", "Børne- og ungerådgiver", "Leder")
    lanes = mouse.session.document.elements("lane")
    for lane, name in zip([each.key for each in lanes], names, strict=True):
        box = mouse.body(lane)
        mouse.rename(box.x + 15, box.center.y, name)
    mouse.drag((x + 900, body.y + 240), (x + 900, body.y + 180))
    mouse.drag((x + 900, body.y + 480), (x + 900, body.y + 540))
    for where, name in ((body.y - 80, "Underretter"), (body.y + 800, "Familie")):
        outside = mouse.anything("tom pool", body.x + 200, where, name)
        box = mouse.body(outside)
        mouse.click(box.x + 10, box.center.y)
        mouse.drag((box.right, box.center.y), (body.x + 2540, box.center.y))
        mouse.drag((box.x, box.center.y), (body.x, box.center.y))
    assert view.session.document.find(pool).name == "Kommune"


def draw_steps(mouse):
    """The way from the notification to the decision, step after step from the pad."""
    start = mouse.find("startEvent")
    lane = mouse.body(mouse.find("lane", "Modtagelse"))
    x, y = lane.x + 90, lane.center.y
    mouse.drag(mouse.middle(start), (x, y))
    mouse.click(x, y)
    mouse.replace("start besked")
    mouse.rename(x, y, "Underretning indsendt")
    mouse.append("brugeropgave", "Modtag underretning")
    registered = mouse.append("brugeropgave", "Registrér tidspunkt for modtagelse")
    x, _ = mouse.middle(registered)
    y = mouse.body(mouse.find("lane", "Børne- og ungerådgiver")).center.y
    judged = mouse.palette("userTask", x, y, "Vurdér underretning inden 24 timer")
    mouse.connect(registered, judged)
    draw_choice(mouse, judged)
    mouse.append("brugeropgave", "Indhent tidligere underretninger")
    mouse.append("sendopgave", "Kvittér til underretter")
    mouse.append("manuel opgave", "Tal med barnet")
    mouse.append("sendopgave", "Orientér forældre")
    needs = mouse.append("brugeropgave", "Vurdér behov for afdækning eller undersøgelse")
    draw_decision(mouse, needs)


def draw_choice(mouse, judged):
    """Is there need of help at once? Both ways meet again."""
    mouse.click(*mouse.middle(judged))
    choice = mouse.append("eksklusiv", "Er der behov for akut indsats?")
    x, y = mouse.middle(choice)
    help_at_once = mouse.palette("userTask", x + 135, y - 120, "Iværksæt akut indsats")
    join = mouse.palette("exclusiveGateway", x + 270, y)
    mouse.connect(choice, help_at_once, "Ja")
    mouse.connect(choice, join, "Nej")
    mouse.connect(help_at_once, join)
    mouse.click(*mouse.middle(join))


def draw_decision(mouse, needs):
    """The manager decides, the adviser informs, writes it down, and the case goes its way."""
    x, y = mouse.middle(needs)
    below = mouse.body(mouse.find("lane", "Leder")).center.y
    decided = mouse.palette("userTask", x, below, "Beslut sagsforløb")
    mouse.connect(needs, decided)
    told = mouse.anything("sendopgave", x + 180, y, "Orientér underretter")
    mouse.connect(decided, told)
    mouse.click(*mouse.middle(told))
    mouse.append("serviceopgave", "Journalisér vurdering og beslutning")
    choice = mouse.append("eksklusiv", "Hvilket forløb er besluttet?")
    x, _ = mouse.middle(choice)
    ends = (
        (-110, "Afdækning besluttet", "Afdækning (§ 19)"),
        (0, "Undersøgelse besluttet", "Undersøgelse (§ 20)"),
        (110, "Sag lukket uden forløb", "Ingen"),
    )
    for down, name, way in ends:
        end = mouse.palette("endEvent", x + 210, y + down, name)
        mouse.connect(choice, end, way)


def draw_exceptions(mouse):
    """What happens when the 24 hours have passed."""
    judged = mouse.body(mouse.find("userTask", "Vurdér underretning inden 24 timer"))
    x, y = judged.center.x, judged.bottom
    timer = mouse.anything("timer kant ikke-afbrydende", x, y, "24 timer udløbet")
    below = mouse.body(mouse.find("lane", "Leder")).center.y
    late = mouse.palette("userTask", x, below, "Følg op på overskredet frist")
    mouse.connect(timer, late)
    mouse.click(x, below)
    mouse.append("slut", "Fristoverskridelse fulgt op")


def draw_messages(mouse):
    """What goes to and fro between the municipality and the others."""
    teller, family = mouse.find("participant", "Underretter"), mouse.find("participant", "Familie")
    mouse.message(teller, mouse.find("startEvent"), "Underretning")
    for name, text in (
        ("Kvittér til underretter", "Kvittering"),
        ("Orientér underretter", "Orientering"),
    ):
        mouse.message(mouse.find("sendTask", name), teller, text)
    mouse.message(family, mouse.find("manualTask"), "Barnets oplevelse")
    mouse.message(mouse.find("sendTask", "Orientér forældre"), family, "Orientering")


def draw_notes(mouse):
    """The journal, two notes, and the group of what is done within 24 hours."""
    written = mouse.find("serviceTask")
    x, y = mouse.middle(written)
    store = mouse.palette("dataStoreReference", x, y - 120, "Sagsjournal")
    mouse.connect(written, store)
    mouse.click(
        *mouse.middle(mouse.find("userTask", "Vurdér behov for afdækning eller undersøgelse"))
    )
    mouse.pad("append.textAnnotation")
    mouse.keys.write(HINT)
    widen(mouse, -90)
    outside = mouse.body(mouse.find("participant", "Underretter"))
    mouse.palette("textAnnotation", outside.x + 50, outside.y - 120, NOTE)
    widen(mouse, 300)
    first = mouse.body(mouse.find("userTask", "Modtag underretning"))
    last = mouse.body(mouse.find("userTask", "Vurdér underretning inden 24 timer"))
    group = mouse.palette("group", first.x + 130, first.y + 120, "Inden 24 timer")
    body = mouse.body(group)
    mouse.click(body.x, body.center.y)
    mouse.drag((body.x, body.y), (first.x - 10, first.y - 30))
    mouse.drag((body.right, body.bottom), (last.right + 20, last.bottom + 65))


def widen(mouse, by):
    """Drag the right side of what is selected to the right, or the left one to the left."""
    body = mouse.body(mouse.keys.selected.key)
    x = body.right if by > 0 else body.x
    mouse.drag((x, body.center.y), (x + by, body.center.y))
