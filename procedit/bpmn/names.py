"""Namespaces of BPMN 2.0.2 (clause 15) and qualified names in lxml's ``{uri}local`` form."""

from functools import lru_cache

from procedit.bpmn.bank import PB, PREFIX

BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI"
DC = "http://www.omg.org/spec/DD/20100524/DC"
DI = "http://www.omg.org/spec/DD/20100524/DI"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
BIOC = "http://bpmn.io/schema/bpmn/biocolor/1.0"
"""Colours as bpmn.io writes them: attributes ``fill`` and ``stroke`` on shapes and edges."""
COLOR = "http://www.omg.org/spec/BPMN/non-normative/color/1.0"
"""Colours as the BPMN in Color interest group writes them: ``background-color``, ``border-color``."""

PREFIXES = {
    BPMN: "bpmn",
    BPMNDI: "bpmndi",
    DC: "dc",
    DI: "di",
    XSI: "xsi",
    BIOC: "bioc",
    COLOR: "color",
    PB: PREFIX,
}
"""The prefixes used where a file does not declare one of its own."""
_NAMES = 1024
"""So many qualified names are remembered in parts; a file has some fifty."""


def bpmn(local: str) -> str:
    """The qualified name of a BPMN model element, e.g. ``bpmn("task")``."""
    return f"{{{BPMN}}}{local}"


def bpmndi(local: str) -> str:
    """The qualified name of a diagram interchange element, e.g. ``bpmndi("BPMNShape")``."""
    return f"{{{BPMNDI}}}{local}"


def dc(local: str) -> str:
    """The qualified name of a Diagram Common element, e.g. ``dc("Bounds")``."""
    return f"{{{DC}}}{local}"


def di(local: str) -> str:
    """The qualified name of a Diagram Interchange element, e.g. ``di("waypoint")``."""
    return f"{{{DI}}}{local}"


@lru_cache(_NAMES)
def local_name(name: str) -> str:
    """The part of a qualified name after the namespace."""
    return name.rpartition("}")[2]


@lru_cache(_NAMES)
def namespace_of(name: str) -> str:
    """The namespace of a qualified name, empty where it has none."""
    return name[1:].partition("}")[0] if name.startswith("{") else ""
