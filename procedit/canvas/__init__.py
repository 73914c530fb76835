"""The diagram on screen: pictures, their painter, and the view with its gestures.

Decisions:

* ``picture`` holds values without Qt, ``notation`` makes them from shapes and edges, ``paint`` and
  ``publish.svg`` put them on a surface. There is no second way to draw an element.
* ``text`` measures with the bundled font's own advance widths, so lines break alike everywhere.
"""
