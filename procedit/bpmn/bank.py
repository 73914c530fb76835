"""The exchange profile PB-BPMN 1.0 as data: names, lists of values, the order of children.

It restates ``resources/schemas/procedure-bank-1.0.xsd``; a test compares the two. The profile is
procedit's own, not KL's.
"""

from __future__ import annotations

import re

PB = "urn:procedit:procedure-bank:1.0"
"""The namespace of the bank's data. A bank that adopts the profile should mint its own."""
PREFIX = "pb"
FORMAT_VERSION = "1.0"
"""The minor version that is written; any 1.x is read."""

LEVELS = ("correct", "good")
STATUSES = ("draft", "review", "approved", "retired")
SCOPES = ("national", "municipal")
KLE_ROLES = ("primary", "secondary")
LEGAL_TYPES = ("LOV", "LBK", "BEK", "CIR", "VEJ", "EU", "KOM")
"""Act, consolidated act, order, circular, guidance, EU law, local decision of the municipality."""
LOCAL_LAW = "KOM"
AUDIENCES = ("citizen", "business", "internal")
ROLE_KINDS = ("internal", "external", "citizen", "business")
DEADLINE_KINDS = ("statutory", "target")
DAYS = ("calendar", "working")
KPI_KINDS = ("count", "percent", "duration", "money")
ACTIVITY_KINDS = (
    "receive",
    "provide",
    "check",
    "assess",
    "decide",
    "process",
    "involve",
    "other",
)
TITLE_ENDINGS = {"correct": "(Korrekt)", "good": "(God)"}
"""How the title of each level ends."""

UUID = re.compile(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
VERSION = re.compile(r"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)")
FORMAT = re.compile(r"1\.[0-9]+")
KEY = re.compile(r"[A-Za-z][A-Za-z0-9_.\-]{0,39}")
KLE_NUMBER = re.compile(r"[0-9]{2}(\.[0-9]{2}){0,2}")
FACET = re.compile(r"[A-ZÆØÅ][0-9]{2}")
FORM_KEY = re.compile(r"[0-9]{2}(\.[0-9]{2}){0,3}")
LEGACY_NUMBER = re.compile(r"[0-9]{2}(\.[0-9]{2}){2,4}")
CVR = re.compile(r"[0-9]{8}")

PROCEDURE_ORDER = (
    "refines",
    "purpose",
    "kle",
    "form",
    "legacyNumber",
    "legal",
    "authority",
    "owner",
    "contact",
    "audience",
    "role",
    "system",
    "trigger",
    "result",
    "deadline",
    "kpi",
    "keyword",
    "rights",
    "change",
)
ACTIVITY_ORDER = ("law", "advice")
LIMITS = {
    "kle": 20,
    "form": 20,
    "legal": 50,
    "contact": 5,
    "audience": 3,
    "role": 50,
    "system": 50,
    "trigger": 20,
    "result": 20,
    "deadline": 50,
    "kpi": 20,
    "keyword": 30,
    "change": 200,
    "law": 20,
    "advice": 10,
}
"""How many of a child there may be at most."""
TEXT_LIMIT = 4_000
"""The most characters of a text."""


def pb(local: str) -> str:
    """The qualified name of an element of the profile, e.g. ``pb("procedure")``."""
    return f"{{{PB}}}{local}"
