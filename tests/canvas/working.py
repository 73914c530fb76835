"""A workspace on a small diagram, with what tests ask of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from procedit.bpmn.geometry import Point
from procedit.xml.write import write

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
  xmlns:di="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="http://t" id="D">"""

POOLS = (
    _HEAD
    + """
  <collaboration id="C">
    <participant id="Town" name="Town" processRef="P"/>
    <participant id="Citizen" name="Citizen"/>
  </collaboration>
  <process id="P">
    <laneSet id="LS">
      <lane id="Upper" name="Upper"><flowNodeRef>Ask</flowNodeRef></lane>
      <lane id="Lower" name="Lower"/>
    </laneSet>
    <task id="Ask" name="Ask"/>
    <textAnnotation id="Note"><text>Remember</text></textAnnotation>
  </process>
  <bpmndi:BPMNDiagram id="Diagram"><bpmndi:BPMNPlane id="Plane" bpmnElement="C">
    <bpmndi:BPMNShape id="S0" bpmnElement="Town" isHorizontal="true">
      <dc:Bounds x="100" y="100" width="600" height="240"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="S1" bpmnElement="Upper" isHorizontal="true">
      <dc:Bounds x="130" y="100" width="570" height="120"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="S2" bpmnElement="Lower" isHorizontal="true">
      <dc:Bounds x="130" y="220" width="570" height="120"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="S3" bpmnElement="Ask">
      <dc:Bounds x="200" y="120" width="100" height="80"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="S4" bpmnElement="Note">
      <dc:Bounds x="400" y="130" width="120" height="50"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="S5" bpmnElement="Citizen" isHorizontal="true">
      <dc:Bounds x="100" y="400" width="600" height="60"/></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>"""
).encode()
"""A pool with two lanes, a task and a note in the upper one; below it a black box."""


def no_icon(name: str) -> QIcon:
    """What tests need of icons."""
    return QIcon()


def drawn(session, key):
    """The shape or edge of an element in the diagram shown."""
    return session.diagram.item_of(key)


def new_keys(session, before):
    """The keys of the elements that came since."""
    return [each.key for each in session.document.elements() if each.key not in before]


def all_keys(session):
    """The keys of all elements."""
    return {each.key for each in session.document.elements()}


def press_key(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """A key pressed and released."""
    QTest.keyClick(widget, key, modifiers)


def click(widget, at=None):
    """A click into the middle of a widget, or at a place of it."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())


def drag_out(button, view, x, y):
    """A drag from a button to a place of the diagram; the button must see all of it."""
    goal = view.viewport().mapToGlobal(view.camera.screen(Point(x, y)))
    middle = button.rect().center()
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=middle)
    for step in (middle + QPoint(20, 20), button.mapFromGlobal(goal)):
        QTest.mouseMove(button, step)
        QApplication.processEvents()
        assert button.isVisible()
    place = button.mapFromGlobal(goal)
    QTest.mouseMove(button, place)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=place)


class OneStep:
    """Checks that exactly one step is done within, and that undoing it restores the bytes."""

    def __init__(self, session, steps=1):
        self.session = session
        self.steps = steps

    def __enter__(self):
        self.before = write(self.session.document)
        self.count = len(self.session.stack.titles)
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            done = len(self.session.stack.titles) - self.count
            assert done == self.steps, self.session.stack.titles
            after, selected = write(self.session.document), self.session.selection.keys
            for _ in range(done):
                self.session.stack.undo()
            assert write(self.session.document) == self.before
            for _ in range(done):
                self.session.stack.redo()
            assert write(self.session.document) == after
            self.session.selection.set_all(selected)
