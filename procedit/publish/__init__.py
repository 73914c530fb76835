"""The pictures of the canvas on other surfaces: SVG, PNG, PDF, paper, the clipboard.

Decisions:

* Everything here draws ``canvas.depict``'s pictures. PNG, PDF and paper use the canvas' painter; SVG
  has a writer of its own, because Qt's knows neither ids nor lines of text.
* What leaves the program is always in the light colours, whatever the window shows.
* One diagram pixel is 1/96 inch on paper (as in CSS), so a task is 26 mm wide.
"""
