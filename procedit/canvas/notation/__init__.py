"""BPMN 2.0.2 notation: what each element looks like, as pictures.

``picture_of`` draws a shape or edge of an open document; ``picture_of_variant`` and ``icon_of``
draw what is not in a document yet, ``picture_of_look`` and ``picture_of_line`` anything at all.

A family is a module with ``traits`` (what of an element matters for its look) and ``marks`` (the
paths for a look). Marks are worked out once for all equal looks, so a picture costs its text only.
"""

from procedit.canvas.notation.draw import (
    picture_of,
    picture_of_line,
    picture_of_look,
)
from procedit.canvas.notation.flows import LineLook
from procedit.canvas.notation.icons import icon_of, picture_of_variant
from procedit.canvas.notation.look import Caption, Look

__all__ = [
    "Caption",
    "LineLook",
    "Look",
    "icon_of",
    "picture_of",
    "picture_of_line",
    "picture_of_look",
    "picture_of_variant",
]
