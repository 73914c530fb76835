"""The consequences: each keeps the document consistent in one respect, whatever command ran.

A behaviour gets the edit and the change made since it last looked, and edits further. It knows
nothing of the other behaviours. ``ALL`` is the order in which they are asked.

What repeats other information (``incoming``, ``flowNodeRef``, ``isHorizontal``) is brought in order
only for what the command placed, added or removed: a file with its own habits keeps them elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.behaviours.adapt_labels import adapt_labels
from procedit.commands.behaviours.categories import give_categories, update_category_refs
from procedit.commands.behaviours.compensation import end_compensation, settle_copies
from procedit.commands.behaviours.data_objects import drop_data_objects, drop_placeholders
from procedit.commands.behaviours.drop_categories import drop_categories
from procedit.commands.behaviours.drop_conditions import drop_conditions
from procedit.commands.behaviours.event_gateways import evict_rival_flows, free_receive_tasks
from procedit.commands.behaviours.follow_lines import follow_lines
from procedit.commands.behaviours.is_horizontal import say_horizontal
from procedit.commands.behaviours.label_bounds import drop_label_bounds
from procedit.commands.behaviours.lane_refs import update_lane_refs
from procedit.commands.behaviours.list_flows import list_flows
from procedit.commands.behaviours.morph_events import morph_events
from procedit.commands.behaviours.pools import remove_processes
from procedit.commands.behaviours.remove_artifacts import remove_artifacts
from procedit.commands.behaviours.remove_boundary_events import remove_boundary_events
from procedit.commands.behaviours.remove_dangling_flows import remove_dangling_flows
from procedit.commands.behaviours.remove_di import remove_di
from procedit.commands.behaviours.unset_references import unset_references

if TYPE_CHECKING:
    from procedit.commands.stack import Behaviour

ALL: tuple[Behaviour, ...] = (
    remove_processes,
    remove_boundary_events,
    evict_rival_flows,
    free_receive_tasks,
    remove_dangling_flows,
    unset_references,
    remove_di,
    remove_artifacts,
    list_flows,
    morph_events,
    drop_conditions,
    drop_data_objects,
    drop_placeholders,
    give_categories,
    update_category_refs,
    drop_categories,
    end_compensation,
    settle_copies,
    update_lane_refs,
    say_horizontal,
    drop_label_bounds,
    follow_lines,
    adapt_labels,
)
