"""The profile's lists of values, put into words for choosing."""

from __future__ import annotations

from procedit.bank.municipalities import MUNICIPALITIES
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice

_T = QT_TRANSLATE_NOOP

NONE = Choice("", _T("Property", "Not said"))
LEVELS = (
    Choice("correct", _T("Property", "Correct: what the law requires")),
    Choice("good", _T("Property", "Good: best practice on top")),
)
STATUSES = (
    Choice("draft", _T("Property", "Draft")),
    Choice("review", _T("Property", "In review")),
    Choice("approved", _T("Property", "Approved")),
    Choice("retired", _T("Property", "Retired")),
)
SCOPES = (
    Choice("national", _T("Property", "The whole country")),
    Choice("municipal", _T("Property", "One municipality")),
)
LAW_TYPES = (
    Choice("LOV", _T("Property", "Act (LOV)")),
    Choice("LBK", _T("Property", "Consolidated act (LBK)")),
    Choice("BEK", _T("Property", "Order (BEK)")),
    Choice("CIR", _T("Property", "Circular (CIR)")),
    Choice("VEJ", _T("Property", "Guidance (VEJ)")),
    Choice("EU", _T("Property", "EU law (EU)")),
    Choice("KOM", _T("Property", "Local decision (KOM)")),
)
AUDIENCES = {
    "citizen": _T("Property", "Citizens"),
    "business": _T("Property", "Businesses"),
    "internal": _T("Property", "The authority itself"),
}
ROLE_KINDS = (
    NONE,
    Choice("internal", _T("Property", "In the authority")),
    Choice("external", _T("Property", "Outside the authority")),
    Choice("citizen", _T("Property", "Citizen")),
    Choice("business", _T("Property", "Business")),
)
DEADLINE_KINDS = (
    Choice("statutory", _T("Property", "Set by law")),
    Choice("target", _T("Property", "Own target")),
)
DAYS = (
    Choice("calendar", _T("Property", "Calendar days")),
    Choice("working", _T("Property", "Working days")),
)
KPI_KINDS = (
    NONE,
    Choice("count", _T("Property", "Count")),
    Choice("percent", _T("Property", "Per cent")),
    Choice("duration", _T("Property", "Length of time")),
    Choice("money", _T("Property", "Money")),
)
ACTIVITY_KINDS = (
    NONE,
    Choice("receive", _T("Property", "Receive")),
    Choice("provide", _T("Property", "Provide")),
    Choice("check", _T("Property", "Check")),
    Choice("assess", _T("Property", "Assess")),
    Choice("decide", _T("Property", "Decide")),
    Choice("process", _T("Property", "Handle")),
    Choice("involve", _T("Property", "Involve")),
    Choice("other", _T("Property", "Other")),
)
CHANGE_STATUSES = (NONE, *STATUSES)
PLACES = (
    NONE,
    *(
        Choice(code, f"{name} ({code})", is_translated=False)
        for code, name in sorted(MUNICIPALITIES.items(), key=lambda each: each[1])
    ),
)
"""The municipalities by name; typing a letter goes to the first that begins with it."""


def municipality_name(code: str) -> str:
    """What the authority of that code is called, empty for an unknown code."""
    name = MUNICIPALITIES.get(code, "")
    return f"{name} Kommune" if name else ""
