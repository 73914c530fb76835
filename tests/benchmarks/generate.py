"""Large procedures for measuring: valid BPMN with all diagram information, the same for a seed.

A procedure of N flow nodes has pools of some 120 nodes in three lanes, drawn as a grid: every kind of
task, event and gateway, loops, boundary events, documents, notes and messages between the pools.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from xml.sax.saxutils import quoteattr

_COLUMN, _ROW, _HEADER, _POOL_GAP, _LANES, _PER_POOL = 170, 150, 30, 60, 3, 120
_VERBS = "Modtag Registrér Kontrollér Indhent Vurdér Partshør Beregn Godkend Afslå Send Arkivér Følg-op-på"
_THINGS = (
    "ansøgning|sag|lægeattest|høringssvar|økonomisk grundlag|kvittering til borger|årsopgørelse|"
    "afgørelse om tilskud|bilag og følgebrev|påbud om ændring|klage over afgørelse|oplysninger fra skat"
)
_ROLES = ("Sagsbehandler", "Økonomi", "Jura", "Borgerservice", "Tilsyn", "Ledelse", "Lægekonsulent")
_TASKS = [
    "userTask",
    "userTask",
    "userTask",
    "task",
    "manualTask",
    "serviceTask",
    "sendTask",
    "receiveTask",
    "businessRuleTask",
    "scriptTask",
    "callActivity",
]
_GATEWAYS = ("exclusiveGateway", "exclusiveGateway", "parallelGateway", "inclusiveGateway")
_CATCHES = ("messageEventDefinition", "timerEventDefinition", "signalEventDefinition")
_DOCUMENTATION = (
    "Sagsbehandleren sørger for, at alle oplysninger er til stede, før sagen går videre til næste led.",
    "Fristen regnes fra den dag, ansøgningen er modtaget; mangler der bilag, sendes et påmindelsesbrev.",
    "Afgørelsen begrundes skriftligt og journaliseres samme dag, som den er truffet.",
)


@dataclass
class _Node:
    id: str
    kind: str
    name: str
    x: float
    y: float
    width: float
    height: float
    column: int
    lane: int
    body: str = ""
    attributes: str = ""
    incoming: list[str] = field(default_factory=list)
    outgoing: list[str] = field(default_factory=list)

    @property
    def center(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2


class _Pool:
    """One pool: its nodes and what is drawn of it."""

    def __init__(
        self, number: int, count: int, corner: tuple[float, float], chance: random.Random
    ) -> None:
        self.number, self.corner, self.chance = number, corner, chance
        self.nodes: list[_Node] = []
        self.flows: list[str] = []
        self.artifacts: list[str] = []
        self.used = 0
        self.shapes: list[str] = []
        self.edges: list[str] = []
        self.at: dict[tuple[int, int], _Node] = {}
        self.columns = -(-count // _LANES)
        self._fill(count)
        self._connect()

    def _id(self, kind: str) -> str:
        self.used += 1
        return f"{kind}_{self.number}_{self.used}"

    def _name(self) -> str:
        verb = self.chance.choice(_VERBS.split()).replace("-", " ")
        return f"{verb} {self.chance.choice(_THINGS.split('|'))}"

    def _fill(self, count: int) -> None:
        for index in range(count):
            column, lane = divmod(index, _LANES)
            kind, size = self._kind(column, index >= count - _LANES)
            x0 = self.corner[0] + 2 * _HEADER + column * _COLUMN + _COLUMN / 2
            y0 = self.corner[1] + lane * _ROW + _ROW / 2
            width, height = size
            node = _Node(
                self._id(kind),
                kind,
                self._name(),
                x0 - width / 2,
                y0 - height / 2,
                width,
                height,
                column,
                lane,
            )
            if kind == "intermediateCatchEvent":
                node.body = f'<{self.chance.choice(_CATCHES)} id="{node.id}_d"/>'
            self.nodes.append(node)
            self.at[column, lane] = node
            self._shape(node)
        for node in [each for each in self.nodes if each.kind == "userTask"][::9]:
            self._attach(node)
        for node in [each for each in self.nodes if each.width == 100][::7]:
            self._annotate(node)

    def _kind(self, column: int, last: bool) -> tuple[str, tuple[int, int]]:
        if column == 0:
            return "startEvent", (36, 36)
        if last:
            return "endEvent", (36, 36)
        draw = self.chance.random()
        if draw < 0.15:
            return self.chance.choice(_GATEWAYS), (50, 50)
        if draw < 0.22:
            return "intermediateCatchEvent", (36, 36)
        return self.chance.choice(_TASKS), (100, 80)

    def _shape(self, node: _Node) -> None:
        label = ""
        if node.width < 100:
            x = node.center[0]
            label = f"<bpmndi:BPMNLabel>{_bounds(x - 45, node.y + node.height + 4, 90, 28)}</bpmndi:BPMNLabel>"
        marker = ' isMarkerVisible="true"' if node.kind == "exclusiveGateway" else ""
        bounds = _bounds(node.x, node.y, node.width, node.height)
        self.shapes.append(
            f'<bpmndi:BPMNShape id="{node.id}_di" bpmnElement="{node.id}"{marker}>{bounds}{label}</bpmndi:BPMNShape>'
        )

    def _attach(self, host: _Node) -> None:
        node = _Node(
            self._id("boundaryEvent"),
            "boundaryEvent",
            "Frist udløbet",
            host.x + 62,
            host.y + 62,
            36,
            36,
            host.column,
            host.lane,
            attributes=f' attachedToRef="{host.id}"',
        )
        node.body = f'<timerEventDefinition id="{node.id}_d"/>'
        self.nodes.append(node)
        self._shape(node)
        target = self.at.get((host.column + 1, (host.lane + 1) % _LANES))
        if target is not None and target.kind != "startEvent":
            x, _y = node.center
            self._flow(
                node,
                target,
                [(x, node.y + 36), (x, target.center[1]), (target.x, target.center[1])],
                "",
            )

    def _annotate(self, host: _Node) -> None:
        note = self._id("TextAnnotation")
        self.artifacts.append(
            f'<textAnnotation id="{note}"><text>{self.chance.choice(_DOCUMENTATION)[:40]}</text></textAnnotation>'
        )
        line = self._id("Association")
        self.artifacts.append(
            f'<association id="{line}" sourceRef="{host.id}" targetRef="{note}"/>'
        )
        self.shapes.append(
            f'<bpmndi:BPMNShape id="{note}_di" bpmnElement="{note}">{_bounds(host.x + 60, host.y - 32, 100, 28)}</bpmndi:BPMNShape>'
        )
        self._edge(line, [(host.x + 70, host.y), (host.x + 70, host.y - 4)], "")

    def _connect(self) -> None:
        for node in [each for each in self.at.values() if each.kind != "endEvent"]:
            target = self.at.get((node.column + 1, node.lane))
            if target is not None:
                right = node.x + node.width
                name = "Ja" if node.kind == "exclusiveGateway" else ""
                self._flow(
                    node, target, [(right, node.center[1]), (target.x, target.center[1])], name
                )
            if node.kind.endswith("Gateway"):
                self._branch(node)

    def _branch(self, node: _Node) -> None:
        other = self.at.get((node.column + 1, (node.lane + 1) % _LANES))
        if other is not None and other.kind != "startEvent":
            x, y = node.center
            side = node.y + node.height if other.center[1] > y else node.y
            down = other.center[1] + (20 if other.height == 80 else 0)
            self._flow(node, other, [(x, side), (x, down), (other.x, down)], "Nej, mangler bilag")
        back = self.at.get((node.column - 3, node.lane))
        if back is not None and back.kind.endswith("Task") and self.chance.random() < 0.3:
            x, y = node.center
            over = y - 62
            self._flow(
                node,
                back,
                [(x, node.y), (x, over), (back.center[0], over), (back.center[0], back.y)],
                "Igen",
            )

    def _flow(
        self, source: _Node, target: _Node, points: list[tuple[float, float]], name: str
    ) -> None:
        flow = self._id("Flow")
        source.outgoing.append(flow)
        target.incoming.append(flow)
        named = f" name={quoteattr(name)}" if name else ""
        self.flows.append(
            f'<sequenceFlow id="{flow}"{named} sourceRef="{source.id}" targetRef="{target.id}"/>'
        )
        self._edge(flow, points, name)

    def _edge(self, flow: str, points: list[tuple[float, float]], name: str) -> None:
        way = "".join(f'<di:waypoint x="{x:g}" y="{y:g}"/>' for x, y in points)
        x, y = points[0]
        label = (
            f"<bpmndi:BPMNLabel>{_bounds(x + 6, y - 18, 60, 14)}</bpmndi:BPMNLabel>" if name else ""
        )
        self.edges.append(
            f'<bpmndi:BPMNEdge id="{flow}_di" bpmnElement="{flow}">{way}{label}</bpmndi:BPMNEdge>'
        )

    @property
    def size(self) -> tuple[float, float]:
        return self.columns * _COLUMN + 2 * _HEADER + 40, _LANES * _ROW

    def process(self) -> str:
        """The process with its lanes."""
        lanes = []
        for lane in range(_LANES):
            refs = "".join(
                f"<flowNodeRef>{each.id}</flowNodeRef>" for each in self.nodes if each.lane == lane
            )
            role = _ROLES[(self.number + lane) % len(_ROLES)]
            lanes.append(f'<lane id="Lane_{self.number}_{lane}" name="{role}">{refs}</lane>')
        body = "\n".join(_node_xml(each, self.chance) for each in self.nodes)
        return (
            f'<process id="Process_{self.number}" isExecutable="false">\n<laneSet id="Lanes_{self.number}">'
            + "".join(lanes)
            + "</laneSet>\n"
            + body
            + "\n"
            + "\n".join([*self.flows, *self.artifacts])
            + "\n</process>"
        )

    def drawn(self) -> str:
        """The shapes and edges, the pool and its lanes first."""
        (x, y), (width, height) = self.corner, self.size
        pool = [
            f'<bpmndi:BPMNShape id="Pool_{self.number}_di" bpmnElement="Pool_{self.number}" isHorizontal="true">'
            f"{_bounds(x, y, width, height)}</bpmndi:BPMNShape>"
        ]
        pool += [
            f'<bpmndi:BPMNShape id="Lane_{self.number}_{lane}_di" bpmnElement="Lane_{self.number}_{lane}" '
            f'isHorizontal="true">{_bounds(x + _HEADER, y + lane * _ROW, width - _HEADER, _ROW)}</bpmndi:BPMNShape>'
            for lane in range(_LANES)
        ]
        return "\n".join([*pool, *self.shapes, *self.edges])


def _node_xml(node: _Node, chance: random.Random) -> str:
    flows = "".join(f"<incoming>{each}</incoming>" for each in node.incoming)
    flows += "".join(f"<outgoing>{each}</outgoing>" for each in node.outgoing)
    text = (
        f"<documentation>{chance.choice(_DOCUMENTATION)}</documentation>"
        if node.width == 100
        else ""
    )
    return f'<{node.kind} id="{node.id}" name={quoteattr(node.name)}{node.attributes}>{text}{flows}{node.body}</{node.kind}>'


def _bounds(x: float, y: float, width: float, height: float) -> str:
    return f'<dc:Bounds x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"/>'


def procedure(nodes: int, seed: int = 1) -> bytes:
    """A BPMN file with about ``nodes`` flow nodes, as UTF-8."""
    chance = random.Random(seed)
    pools = max(1, round(nodes / _PER_POOL))
    grid = max(1, round(pools**0.5 * 0.4))
    made: list[_Pool] = []
    for number in range(pools):
        count = nodes // pools + (number < nodes % pools)
        width = (_PER_POOL / _LANES + 1) * _COLUMN + 3 * _HEADER
        corner = (
            100 + number % grid * (width + _POOL_GAP),
            80 + number // grid * (_LANES * _ROW + _POOL_GAP),
        )
        made.append(_Pool(number + 1, count, corner, chance))
    participants = [
        f'<participant id="Pool_{each.number}" name="Enhed {each.number}: {_ROLES[each.number % len(_ROLES)]}" '
        f'processRef="Process_{each.number}"/>'
        for each in made
    ]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
            'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" '
            'xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="Definitions_1" '
            'targetNamespace="urn:procedit:benchmark" exporter="procedit benchmark" exporterVersion="1">',
            '<collaboration id="Collaboration_1">',
            *participants,
            "</collaboration>",
            *(each.process() for each in made),
            '<bpmndi:BPMNDiagram id="Diagram_1"><bpmndi:BPMNPlane id="Plane_1" bpmnElement="Collaboration_1">',
            *(each.drawn() for each in made),
            "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>",
            "</definitions>",
            "",
        ]
    ).encode()
