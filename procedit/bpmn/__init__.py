"""The BPMN 2.0 standard as data: names, element types, who may connect to whom, geometry.

Nothing here knows about files, Qt or the open document.
"""
