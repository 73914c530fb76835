"""A small catalogue in the real window, and what tests ask of it."""

from procedit.catalogue import open_catalogue

PROCEDURE = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="urn:a">
  <bpmn:process id="P" name="{title}">
    <bpmn:startEvent id="S" name="Ansøgning modtaget" />
    <bpmn:task id="A" name="{task}" />
  </bpmn:process>
</bpmn:definitions>
"""


def xml(title, task="Partshøring"):
    return PROCEDURE.format(title=title, task=task).encode()


def titles(panel):
    return [line.title for line in panel.list.entries.lines]


def choose(panel, title):
    row = titles(panel).index(title)
    panel.list.setCurrentIndex(panel.list.entries.index(row))


def entries_of(path):
    with open_catalogue(path) as catalogue:
        return {entry.title: entry for entry in catalogue.entries(all=True)}


def revisions_of(path, title):
    entry = entries_of(path)[title]
    with open_catalogue(path) as catalogue:
        return catalogue.revisions(entry.id)
