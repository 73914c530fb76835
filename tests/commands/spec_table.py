"""Which test shows which row of the list of what a good editor does by itself, and of its rules.

``BEHAVIOURS`` are the consequences that follow from a gesture inside its undo step, ``RULES`` what
may be connected, dropped, attached, resized, moved, copied and replaced. Each row names its tests as
``module::test``; a test without parameters stands for all of them.

Where the standard (BPMN 2.0.2) wins over the list:

* a message flow may end at, or start from, an event with several definitions, as there may be a
  message among them (table 7.4), and such an event may be attached and detached (table 10.93);
* multiple and parallel multiple events are among the targets of a replacement (table 10.93);
* a complex gateway chooses by conditions, so its flows may have them (clause 10.6.5);
* a condition stays only where the source chooses (clause 8.4.13);
* a compensation activity has no flows at all, so one that has some is refused (clause 10.7);
* data objects are seen within their own process only; stores reach across (clause 10.4.1);
* a start of an event sub-process has a trigger (clause 10.3.5), so blank is not offered there;
* a cancel boundary event outside a transaction becomes blank, which the schema has though table 10.93
  has no such event; a rule reports it.
"""

_FLOWS = "tests/commands/behaviours/test_flows.py::"
_GROUPS = "tests/commands/behaviours/test_groups_and_artifacts.py::"
_EVENTS = "tests/commands/behaviours/test_events.py::"
_POOLS = "tests/commands/behaviours/test_pools_and_lanes.py::"
_LABELS = "tests/commands/behaviours/test_labels_and_ids.py::"
_INSIDE = "tests/commands/behaviours/test_sub_processes_and_copies.py::"
_SPACE = "tests/commands/test_make_space.py::"
_CONNECT = "tests/commands/rules/test_connect_pairs.py::"
_DROP = "tests/commands/rules/test_drop_pairs.py::"
_ATTACH = "tests/commands/rules/test_attach_pairs.py::"
_SIZES = "tests/commands/rules/test_sizes_and_moves.py::"
_REPLACE = "tests/commands/rules/test_replace_lists.py::"


def _in(module: str, *names: str) -> tuple[str, ...]:
    return tuple(f"{module}test_{name}" for name in names)


BEHAVIOURS: dict[str, tuple[str, ...]] = {
    "label-makes-way": _in(
        _LABELS,
        "a_label_makes_way_for_a_flow_that_comes_to_run_there",
        "where_a_line_runs_at_every_side_the_label_stands_beside_it",
        "a_label_makes_way_when_a_flow_is_led_to_its_side",
        "a_label_makes_way_when_a_flow_is_reconnected_to_its_element",
        "a_label_put_over_a_line_by_hand_stays_when_the_line_moves_there",
        "the_sides_of_the_host_are_taken_for_the_label_of_a_boundary_event",
        "the_labels_of_lines_are_no_obstacle",
    ),
    "append-place": _in(
        _FLOWS,
        "a_step_is_appended_80_pixels_to_the_right_at_the_same_height",
        "a_step_with_nothing_around_is_appended_centred",
        "an_annotation_is_appended_up_and_to_the_right",
    ),
    "artifact-goes-along": _in(
        _GROUPS,
        "artifacts_within_a_pool_move_with_it",
        "artifacts_within_a_sub_process_move_with_it",
        "artifacts_within_a_pool_are_deleted_with_it",
        "artifacts_within_a_sub_process_are_deleted_with_it",
    ),
    "association-follows-home": _in(
        _FLOWS,
        "an_association_follows_both_its_ends_into_their_new_home",
        "an_association_stays_between_the_homes_when_only_one_end_moves",
    ),
    "event-attached": _in(
        _EVENTS,
        "a_catching_event_dropped_on_a_border_is_attached_with_its_definition",
        "a_blank_event_dropped_on_a_border_is_attached_without_a_definition",
        "attached_events_lose_the_flows_that_led_to_them",
    ),
    "event-detached": _in(
        _EVENTS, "a_detached_event_with_a_definition_catches_and_a_blank_one_throws"
    ),
    "receive-task-freed": _in(
        _FLOWS,
        "connecting_an_event_based_gateway_frees_a_receive_task_of_its_boundary_events",
        "reconnecting_from_an_event_based_gateway_frees_a_receive_task_too",
        "a_gateway_before_a_receive_task_that_becomes_event_based_frees_it",
    ),
    "category-in-root": _in(
        _GROUPS,
        "a_new_group_has_a_category_with_a_value_in_the_root",
        "a_category_goes_with_its_last_group_and_only_then",
        "a_category_shared_by_two_groups_is_not_renamed_for_both",
    ),
    "compensation-marked": _in(
        _EVENTS,
        "connecting_a_compensation_event_marks_its_activity",
        "a_compensation_event_has_one_activity",
        "the_mark_goes_with_the_association_the_event_or_its_host",
        "reconnecting_moves_the_mark",
        "reconnecting_to_something_else_ends_compensation",
        "an_event_that_asks_for_compensation_no_longer_gets_a_flow_instead",
        "an_event_that_comes_to_ask_for_compensation_turns_its_flow_into_an_association",
        "only_the_first_flow_becomes_compensation",
        "a_replaced_compensation_activity_goes_on_compensating",
    ),
    "lane-drop-belongs-to-process": _in(
        _POOLS, "a_step_dropped_on_a_lane_belongs_to_the_process_and_is_listed_in_the_lane"
    ),
    "data-object-of-its-own": _in(
        _GROUPS,
        "each_data_object_reference_has_a_data_object_of_its_own",
        "a_copied_data_object_reference_gets_its_own_object_as_much_a_collection",
        "a_data_object_goes_with_its_last_reference",
    ),
    "first-pool-wraps": _in(_POOLS, "the_first_pool_wraps_the_process_with_room_and_header"),
    "data-input-placeholder": _in(_GROUPS, "a_placeholder_is_there_as_long_as_data_comes_in"),
    "data-store-survives": _in(
        _GROUPS,
        "a_data_store_beside_the_pools_moves_to_another_process_when_its_pool_goes",
        "a_data_store_beside_the_last_pool_stays_in_the_process",
        "annotations_and_data_stores_never_enlarge_what_they_are_dropped_in",
    ),
    "deleted-lane-shared": _in(
        _POOLS,
        "the_lanes_above_and_below_a_deleted_one_share_its_room",
        "steps_in_a_deleted_lane_are_listed_in_the_lane_that_takes_its_room",
    ),
    "drop-splits-flow": _in(
        _FLOWS,
        "a_step_dropped_on_a_flow_splits_it_at_the_nearest_point_and_the_bends_stay",
        "a_step_put_between_two_that_it_was_connected_with_keeps_one_flow_each",
    ),
    "event-gateway-evicts": _in(
        _FLOWS,
        "a_flow_from_an_event_based_gateway_evicts_the_others_to_its_target",
        "another_flow_to_what_follows_an_event_based_gateway_evicts_that_of_the_gateway",
        "reconnecting_to_what_an_event_based_gateway_leads_to_evicts_too",
        "a_gateway_that_becomes_event_based_evicts_the_other_flows_to_its_targets",
    ),
    "lane-stands-for-pool": (
        *_in(
            _POOLS,
            "dropping_on_a_lane_is_dropping_on_its_pool",
            "connecting_a_lane_is_connecting_its_pool",
            "dragging_a_lane_drags_its_pool",
        ),
        *_in(_GROUPS, "a_group_belongs_to_what_the_diagram_draws_wherever_it_is_dropped"),
    ),
    "group-has-category": _in(
        _GROUPS,
        "a_new_group_has_a_category_with_a_value_in_the_root",
        "naming_a_group_writes_its_category_value",
        "a_copied_group_has_a_category_of_its_own",
    ),
    "imported-docking": _in(
        _FLOWS,
        "a_slanted_line_of_another_tool_points_at_the_middles_of_its_ends_after_a_move",
    ),
    "direction-said": _in(
        _POOLS,
        "pools_and_lanes_that_leave_it_open_say_which_way_they_run_once_touched",
        "new_pools_and_lanes_say_which_way_they_run",
    ),
    "label-kept": _in(
        _LABELS,
        "an_event_created_with_a_name_has_its_label_drawn_below",
        "a_label_stays_where_it_is_when_its_element_is_replaced",
        "a_label_goes_with_its_element_when_it_moves",
        "a_label_follows_the_border_nearest_to_it_when_its_shape_is_resized",
        "a_label_is_as_high_as_its_text",
        "a_label_goes_with_the_name",
    ),
    "line-docked-on-line": _in(
        _FLOWS,
        "an_annotation_at_a_flow_keeps_its_share_of_it_when_the_flow_is_led_elsewhere",
        "an_annotation_at_a_flow_keeps_its_share_when_an_end_of_the_flow_moves",
        "an_annotation_at_a_flow_goes_along_when_the_flow_is_carried_as_a_whole",
        "an_annotation_that_moves_stays_docked_where_it_was_on_the_line",
    ),
    "message-flow-at-black-box": _in(
        _POOLS, "message_flows_end_at_a_pool_that_becomes_a_black_box"
    ),
    "interrupting-kept": _in(
        _EVENTS,
        "whether_an_event_interrupts_survives_where_the_target_says_nothing_else",
        "a_start_that_does_not_interrupt_keeps_that_in_another_event_sub_process",
    ),
    "flow-healed": _in(_FLOWS, "a_removed_step_leaves_one_flow_along_both_ways"),
    "embedded-label-bounds": _in(
        _LABELS,
        "bounds_of_a_name_inside_a_shape_go_when_it_is_resized",
        "bounds_of_a_pools_name_go_when_it_is_resized",
    ),
    "last-pool-gone": _in(
        _POOLS, "deleting_the_last_pool_turns_the_collaboration_back_into_a_process"
    ),
    "connection-swapped": _in(
        _FLOWS,
        "between_pools_a_sequence_flow_becomes_a_message_flow_and_back",
        "a_flow_to_a_step_moved_into_another_pool_is_swapped_and_one_that_cannot_be_goes",
        "default_and_condition_exclude_each_other_both_ways",
        "a_condition_goes_where_the_new_source_does_not_choose",
        "a_condition_stays_where_the_new_source_chooses",
        "conditions_and_default_go_when_a_gateway_becomes_one_that_does_not_choose",
    ),
    "element-morphed": _in(
        _EVENTS,
        "starts_of_event_sub_processes_become_blank_elsewhere",
        "a_typed_start_becomes_blank_in_a_plain_sub_process_and_stays_in_a_process",
        "a_cancel_end_is_blank_outside_a_transaction",
        "cancel_events_become_blank_when_their_transaction_becomes_a_sub_process",
        "a_typed_start_becomes_blank_when_its_event_sub_process_becomes_a_plain_one",
        "what_is_replaced_keeps_id_name_flows_and_what_is_attached",
    ),
    "least-sizes": _in(
        _SIZES,
        "nothing_becomes_smaller_than_its_kind_may_be",
        "the_least_size_is_turned_with_what_runs_upright",
        "a_container_keeps_room_around_its_content",
    ),
    "lane-neighbour": _in(_POOLS, "a_lane_that_grows_takes_the_room_of_its_neighbour"),
    "root-elements": _in(
        _INSIDE,
        "naming_a_message_makes_a_root_element_that_goes_with_undo",
        "root_elements_are_copied_to_another_file_and_shared_in_the_same",
    ),
    "compensation-pasted": _in(
        _EVENTS, "a_copied_handler_compensates_with_its_event_and_is_ordinary_alone"
    ),
    "space-minima": _in(
        _SPACE,
        "a_lane_is_never_crushed_below_its_least_height",
        "only_one_nested_lane_shrinks",
        "taking_room_stops_at_what_a_pool_holds",
    ),
    "sub-process-plane": _in(
        _INSIDE,
        "a_collapsed_sub_process_owns_a_diagram_and_gives_its_content_back",
        "annotations_drawn_in_a_sub_process_go_into_its_diagram_too",
        "a_new_collapsed_sub_process_has_a_diagram_that_goes_with_it",
        "the_diagram_of_a_collapsed_sub_process_is_copied_along",
    ),
    "sub-process-start": _in(_INSIDE, "a_task_that_becomes_an_open_sub_process_gets_a_start_event"),
    "annotation-height": _in(
        _GROUPS,
        "an_annotation_is_as_high_as_its_text",
        "a_measured_text_decides_how_high_an_annotation_is",
        "annotations_and_data_stores_never_enlarge_what_they_are_dropped_in",
    ),
    "collapse-docks-outside": _in(
        _INSIDE,
        "message_flows_into_a_sub_process_end_at_it_when_it_is_collapsed",
        "annotations_and_data_outside_connect_to_the_collapsed_sub_process",
    ),
    "collapse-sizes": _in(
        _INSIDE,
        "collapsing_and_expanding_switches_between_the_usual_size_and_that_of_the_content",
        "elements_without_a_name_have_no_label_after_expanding",
    ),
    "id-freed": _in(
        _LABELS,
        "the_id_of_a_deleted_element_can_be_given_again",
        "an_id_comes_back_to_its_element_with_undo",
    ),
    "default-forgotten": _in(
        _FLOWS,
        "the_default_is_forgotten_with_its_flow",
        "the_default_is_forgotten_when_its_flow_starts_elsewhere",
    ),
    "category-of-enclosed": _in(
        _GROUPS,
        "what_a_group_encloses_is_of_its_category",
        "an_element_moved_into_a_group_and_out_of_it_changes_its_category",
        "a_group_moved_or_resized_takes_in_and_gives_back",
        "data_and_boundary_events_are_of_a_category_too",
        "deleting_a_group_takes_its_category_from_what_it_enclosed",
        "an_element_copied_out_of_a_group_is_of_no_category_until_it_stands_in_one",
    ),
    "lane-lists": _in(
        _POOLS,
        "a_step_is_listed_in_one_lane_after_a_command_that_moves_several",
        "labels_do_not_count_for_the_lane",
    ),
}

RULES: dict[str, tuple[str, ...]] = {
    "connect: where a connection starts": _in(
        _CONNECT,
        "connections_start_at_every_kind_but_what_only_ends_them",
        "connections_start_at_pools_lanes_and_conversations_but_not_at_lines",
    ),
    "connect: which type in which order": _in(_CONNECT, "from_one_kind_to_every_kind"),
    "connect: sequence flow": _in(_CONNECT, "from_one_kind_to_every_kind"),
    "connect: message flow": _in(
        _CONNECT,
        "from_one_kind_to_every_kind",
        "between_pools_lanes_and_every_kind",
        "between_pools",
    ),
    "connect: data": _in(_CONNECT, "from_one_kind_to_every_kind"),
    "connect: compensation": _in(
        _CONNECT, "from_one_kind_to_every_kind", "a_compensation_activity_has_no_flows"
    ),
    "connect: association": _in(
        _CONNECT,
        "lines_are_annotated_only",
        "an_annotation_is_not_connected_with_what_it_stands_in",
    ),
    "connect: conversation": _in(_CONNECT, "with_conversations_only_pools_are_linked"),
    "drop": _in(_DROP, "one_kind_onto_everything"),
    "drop: morph": _in(_DROP, "events_become_blank_where_their_trigger_has_no_place"),
    "attach": _in(
        _ATTACH,
        "one_kind_onto_the_border_of_every_kind",
        "compensation_activities_and_event_sub_processes_are_no_hosts",
        "a_receive_task_is_a_host_unless_it_follows_an_event_based_gateway",
    ),
    "insert": _in(_ATTACH, "one_kind_into_every_kind_of_line"),
    "move": _in(
        _SIZES,
        "lanes_are_not_moved_with_other_things_but_alone_or_with_their_pool",
        "boundary_events_are_moved_by_key_with_their_activity_only",
    ),
    "resize": _in(
        _SIZES,
        "only_containers_groups_and_annotations_are_resized",
        "nothing_becomes_smaller_than_its_kind_may_be",
    ),
    "copy: lane": _in(_INSIDE, "a_lane_is_copied_with_its_pool_only"),
    "copy: message flow": _in(_INSIDE, "a_message_flow_is_copied_with_both_pools_only"),
    "replace: every kind": _in(
        _REPLACE,
        "a_free_element_is_offered_exactly_these",
        "every_kind_not_in_a_list_is_offered_nothing",
        "all_that_is_offered_can_be_done_in_one_step",
        "nothing_becomes_another_kind_of_thing_altogether",
    ),
    "replace: start in a sub-process": _in(
        _REPLACE,
        "in_a_sub_process_a_start_is_blank",
        "in_an_event_sub_process_a_start_has_a_trigger",
    ),
    "replace: cancel": _in(_REPLACE, "cancel_is_there_in_and_at_transactions_only"),
    "replace: event sub-process": _in(
        _REPLACE, "an_activity_with_flows_does_not_become_an_event_sub_process"
    ),
    "replace: flow": _in(
        _REPLACE, "flows_become_default_or_conditional_where_their_source_chooses"
    ),
    "size": _in(
        _SIZES, "everything_starts_at_its_usual_size", "every_kind_has_a_size_of_its_family"
    ),
    "order": _in(
        _SIZES,
        "pools_lie_under_lanes_under_steps_under_what_is_drawn_later",
        "a_sub_process_lies_under_what_it_holds_and_a_boundary_event_over_its_host",
        "new_pools_and_lanes_are_drawn_under_what_is_there",
    ),
}
