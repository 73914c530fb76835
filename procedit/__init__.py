"""procedit: a desktop editor for BPMN procedures that loses nothing."""

__version__ = "0.1.0"
