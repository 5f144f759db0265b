package org.entourage.question.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Any answer as a table: one line for each passage of each claim, so that a spreadsheet holds all the evidence. What
/// stands beside the claims of a row (a label, whether it is plain, on how many sources it stands) is repeated in columns
/// that begin with `row.`.
public final class Table {

    private static final Set<String> EVIDENCE = Set.of("saidBy", "passages", "names");

    private final Set<String> columns = new LinkedHashSet<>(List.of("at"));
    private final List<Map<String, String>> lines = new ArrayList<>();

    private Table() {}

    /// The table of an answer.
    ///
    /// @param json with which the API writes answers
    public static Table of(Answer answer, JsonMapper json) {
        Table table = new Table();
        JsonNode tree = json.valueToTree(answer);
        tree.properties().forEach(part -> {
            if (part.getValue().isArray()) {
                for (int i = 0; i < part.getValue().size(); i++) {
                    JsonNode row = part.getValue().get(i);
                    table.look(row, part.getKey() + "/" + i, beside(row));
                }
            } else if (!Set.of("question", "coverage", "page").contains(part.getKey())) {
                table.look(part.getValue(), part.getKey(), Map.of());
            }
        });
        return table;
    }

    /// The names of the columns.
    public List<String> columns() {
        return List.copyOf(columns);
    }

    /// The cells, line by line, in the order of the columns; empty where a claim has nothing to say.
    public List<List<String>> lines() {
        return lines.stream().map(line -> columns.stream().map(column -> line.getOrDefault(column, "")).toList())
                .toList();
    }

    private static boolean isClaim(JsonNode node) {
        return node.has("passages") && node.has("saidBy") && node.has("revision");
    }

    private void look(JsonNode node, String at, Map<String, String> row) {
        if (isClaim(node)) {
            claim(node, at, row);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), at + "/" + i, within(node.get(i), at, row));
            }
        } else {
            node.properties().forEach(part -> look(part.getValue(), at + "/" + part.getKey(), row));
        }
    }

    private void claim(JsonNode claim, String at, Map<String, String> row) {
        for (JsonNode passage : claim.get("passages")) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("at", at);
            line.put("claim", claim.get("id").asString());
            scalars(claim, "", line, EVIDENCE);
            line.remove("id");
            line.put("saidBy", said(claim.get("saidBy")));
            scalars(passage, "passage.", line, Set.of());
            line.putAll(row);
            columns.addAll(line.keySet());
            lines.add(line);
        }
    }

    /// The same with what stands beside the claims of a part of a row, as a hop of a path: `row.hops.cost`.
    private static Map<String, String> within(JsonNode part, String at, Map<String, String> row) {
        if (isClaim(part) || !part.isObject() || !part.has("claims")) {
            return row;
        }
        Map<String, String> beside = new LinkedHashMap<>(row);
        scalars(part, "row.%s.".formatted(at.substring(at.lastIndexOf('/') + 1)), beside, Set.of("claims"));
        return beside;
    }

    /// What stands beside the claims of a row.
    private static Map<String, String> beside(JsonNode row) {
        Map<String, String> beside = new LinkedHashMap<>();
        if (!isClaim(row)) {
            scalars(row, "row.", beside, Set.of("claims"));
        }
        return beside;
    }

    private static void scalars(JsonNode node, String prefix, Map<String, String> into, Set<String> without) {
        node.properties().forEach(part -> {
            if (without.contains(part.getKey())) {
                return;
            }
            if (part.getValue().isValueNode()) {
                into.put(prefix + part.getKey(), part.getValue().asString(""));
            } else if (part.getValue().isObject() && !isClaim(part.getValue())) {
                scalars(part.getValue(), prefix + part.getKey() + ".", into, EVIDENCE);
            }
        });
    }

    /// The chain in one cell: republisher › publisher › author › speaker (verb, hedge).
    private static String said(JsonNode chain) {
        List<String> steps = new ArrayList<>();
        for (JsonNode step : chain) {
            String who = step.at("/speaker/name").asString("nobody named");
            List<String> how = new ArrayList<>();
            step.properties().stream().filter(part -> Set.of("verb", "hedge").contains(part.getKey()))
                    .forEach(part -> how.add(part.getValue().asString("")));
            steps.add(how.isEmpty() ? who : "%s (%s)".formatted(who, String.join(", ", how)));
        }
        return String.join(" › ", steps);
    }
}
