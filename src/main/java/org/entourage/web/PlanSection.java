package org.entourage.web;

import java.util.ArrayList;
import java.util.List;

import org.entourage.edit.load.LoadPlan;

/// A part of a plan as a page shows it. The words are those of the command, whose form is stable: a heading, then lines
/// that begin with what happens, each perhaps with details.
///
/// @param heading that says how many there are
/// @param items   the first of them
/// @param more    how many there are beside
record PlanSection(String heading, List<Item> items, int more) {

    private static final int MOST = 1_000;
    private static final int INDENTED = 13;

    /// A line.
    ///
    /// @param fate    `new`, `changed`, `withdrawn`; what happens
    /// @param words   to what
    /// @param details what differs
    record Item(String fate, String words, List<String> details) {}

    static List<PlanSection> of(LoadPlan plan) {
        List<PlanSection> sections = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        String heading = "";
        for (String line : plan.inWords()) {
            if (!line.startsWith(" ")) {
                add(sections, heading, items);
                heading = line;
                items = new ArrayList<>();
            } else if (line.length() <= INDENTED || line.substring(0, INDENTED).isBlank()) {
                items.getLast().details().add(line.strip());
            } else {
                items.add(new Item(line.substring(0, INDENTED).strip(), line.substring(INDENTED), new ArrayList<>()));
            }
        }
        add(sections, heading, items);
        return sections;
    }

    private static void add(List<PlanSection> sections, String heading, List<Item> items) {
        if (!heading.isEmpty()) {
            sections.add(new PlanSection(heading, items.stream().limit(MOST).toList(),
                    Math.max(0, items.size() - MOST)));
        }
    }
}
