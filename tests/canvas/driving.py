"""A small diagram in a real view, and a hand to drive it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from procedit.bpmn.geometry import Point

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
  xmlns:di="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="http://t" id="D">"""

SMALL = (
    _HEAD
    + """
  <process id="P">
    <startEvent id="Start" name="Begin"><outgoing>F1</outgoing></startEvent>
    <task id="Check" name="Check"><incoming>F1</incoming><outgoing>F2</outgoing></task>
    <endEvent id="End"><incoming>F2</incoming></endEvent>
    <subProcess id="Open" name="Open">
      <task id="Inner" name="Inner"/>
    </subProcess>
    <subProcess id="Closed" name="Closed"><task id="Hidden"/></subProcess>
    <sequenceFlow id="F1" sourceRef="Start" targetRef="Check"/>
    <sequenceFlow id="F2" sourceRef="Check" targetRef="End"/>
  </process>
  <bpmndi:BPMNDiagram id="Diagram"><bpmndi:BPMNPlane id="Plane" bpmnElement="P">
    <bpmndi:BPMNShape id="S0" bpmnElement="Inner">
      <dc:Bounds x="140" y="360" width="100" height="80"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="S1" bpmnElement="Start">
      <dc:Bounds x="100" y="122" width="36" height="36"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="S2" bpmnElement="Check">
      <dc:Bounds x="200" y="100" width="100" height="80"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="S3" bpmnElement="End">
      <dc:Bounds x="380" y="122" width="36" height="36"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="S4" bpmnElement="Open" isExpanded="true">
      <dc:Bounds x="100" y="300" width="350" height="200"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="S5" bpmnElement="Closed" isExpanded="false">
      <dc:Bounds x="500" y="100" width="100" height="80"/></bpmndi:BPMNShape>
    <bpmndi:BPMNEdge id="E1" bpmnElement="F1">
      <di:waypoint x="136" y="140"/><di:waypoint x="200" y="140"/></bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge id="E2" bpmnElement="F2">
      <di:waypoint x="300" y="140"/><di:waypoint x="380" y="140"/></bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
  <bpmndi:BPMNDiagram id="Within"><bpmndi:BPMNPlane id="Plane2" bpmnElement="Closed">
    <bpmndi:BPMNShape id="S6" bpmnElement="Hidden">
      <dc:Bounds x="0" y="0" width="100" height="80"/></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>"""
).encode()
"""Start, Check and End in a row; an open sub-process below, drawn after what it holds; a closed one."""


def many(count: int) -> bytes:
    """So many tasks in rows of fifty."""
    tasks = "".join(f'<task id="T{i}" name="Task {i}"/>' for i in range(count))
    shapes = "".join(
        f'<bpmndi:BPMNShape id="S{i}" bpmnElement="T{i}"><dc:Bounds x="{i % 50 * 150}"'
        f' y="{i // 50 * 120}" width="100" height="80"/></bpmndi:BPMNShape>'
        for i in range(count)
    )
    return (
        f'{_HEAD}<process id="P">{tasks}</process><bpmndi:BPMNDiagram id="Diagram">'
        f'<bpmndi:BPMNPlane id="Plane" bpmnElement="P">{shapes}</bpmndi:BPMNPlane>'
        "</bpmndi:BPMNDiagram></definitions>"
    ).encode()


class Hand:
    """Mouse and wheel on a view, at places of the diagram."""

    def __init__(self, view):
        self.view = view
        self.at = QPoint()

    def _send(self, kind, button, buttons, modifiers=PLAIN):
        place = QPointF(self.at)
        screen = self.view.viewport().mapToGlobal(place)
        QApplication.sendEvent(
            self.view.viewport(), QMouseEvent(kind, place, screen, button, buttons, modifiers)
        )

    def _go(self, x, y):
        self.at = self.view.camera.screen(Point(x, y))

    def press(self, x, y, modifiers=PLAIN, button=LEFT):
        self._go(x, y)
        self._send(QEvent.Type.MouseButtonPress, button, button, modifiers)

    def move(self, x, y, modifiers=PLAIN, button=LEFT):
        self._go(x, y)
        self._send(QEvent.Type.MouseMove, NONE, button, modifiers)

    def hover(self, x, y):
        self.move(x, y, button=NONE)

    def release(self, modifiers=PLAIN, button=LEFT):
        self._send(QEvent.Type.MouseButtonRelease, button, NONE, modifiers)

    def click(self, x, y, modifiers=PLAIN):
        self.press(x, y, modifiers)
        self.release(modifiers)

    def double_click(self, x, y):
        self.click(x, y)
        self._send(QEvent.Type.MouseButtonDblClick, LEFT, LEFT)
        self.release()

    def drag(self, start, end, modifiers=PLAIN):
        self.press(*start, modifiers)
        self.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, modifiers)
        self.move(*end, modifiers)
        self.release(modifiers)

    def wheel(self, x, y, turn, modifiers=PLAIN):
        self._go(x, y)
        place = QPointF(self.at)
        event = QWheelEvent(
            place,
            self.view.viewport().mapToGlobal(place),
            QPoint(),
            turn,
            NONE,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.view.viewport(), event)
