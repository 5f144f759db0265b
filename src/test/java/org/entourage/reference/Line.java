package org.entourage.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.entourage.reference.Nested.absent;
import static org.entourage.reference.Nested.asMap;
import static org.entourage.reference.Nested.is;
import static org.entourage.reference.Nested.list;
import static org.entourage.reference.Nested.map;
import static org.entourage.reference.Nested.word;
import static org.entourage.reference.Nested.words;

/// Answers as lines that a person can write and read: see `src/test/resources/questions/sample.txt`.
final class Line {

    private Line() {}

    /// All lines of an answer, in its order.
    static List<String> of(String question, Map<String, Object> answer) {
        List<String> lines = new ArrayList<>();
        if (question.equals("network")) {
            levels(answer, lines);
        }
        list(answer, "rows").forEach(row -> lines.add(row(question, row)));
        list(answer, "through").forEach(row -> lines.add(through(row)));
        return lines.isEmpty() ? List.of("nothing") : lines;
    }

    private static String row(String question, Map<String, Object> row) {
        return switch (question) {
            case "supporters", "opponents" -> stance(row);
            case "hedged" -> joined(label(row), sources(row), claims(row));
            case "find" -> joined(word(map(row, "entity"), "id"), word(row, "fit"),
                    word(row, "name") + (is(row, "ours") ? ", ours" : ""), claims(row));
            case "timeline" -> joined(is(row, "dated") ? "dated" : "undated", label(row), sources(row), claims(row));
            case "conflicts" -> joined(word(row, "kind"), side("left", row), side("right", row),
                    row.containsKey("by") ? "by " + shorter(word(row, "by")) : "");
            case "links" -> path(row);
            case "network" -> joined(id(row, "subject"), label(row), id(row, "object"), sources(row), claims(row));
            case "shared" -> joined(id(row, "entity"), sources(row), hops(row));
            case "profile" -> joined((word(row, "part") + " " + String.valueOf(row.getOrDefault("family", ""))).strip(),
                    word(row, "total"), sources(row), claims(row));
            case "speaker" -> joined(word(row, "part"), label(row), sources(row), claims(row));
            case "dependents" -> joined(inWords(row, "subject"), word(row, "relation"), inWords(row, "object"),
                    word(row, "polarity"), is(row, "falls") ? "falls" : "stands on " + word(row, "remaining"),
                    sources(row), claims(row), is(row, "falls") ? "" : side("left", row));
            case "reading" -> reading(row);
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static String hops(Map<String, Object> row) {
        return list(row, "hops").stream().map(hop -> words(hop, "claims").stream().map(Line::shorter)
                .collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    }

    private static String stance(Map<String, Object> row) {
        String offices = list(row, "offices").stream().map(office -> "%s %s".formatted(
                shorter(word(map(office, "claim"), "id")), word(office, "atThatTime")))
                .collect(Collectors.joining(", "));
        return joined(word(map(row, row.containsKey("supporter") ? "supporter" : "opponent"), "name"), label(row),
                is(row, "plain") ? "" : "not plain",
                String.valueOf(row.getOrDefault("status", "")), sources(row), claims(row),
                offices.isEmpty() ? "" : "office " + offices);
    }

    private static String through(Map<String, Object> row) {
        return joined("through %s of %s".formatted(word(map(row, "who"), "name"), word(map(row, "through"), "name")),
                word(row, "atThatTime"), claims(Nested.of("claims", row.get("ties"))), claims(row));
    }

    private static String path(Map<String, Object> row) {
        StringBuilder way = new StringBuilder();
        List<Map<String, Object>> hops = list(row, "hops");
        for (int i = 0; i < hops.size(); i++) {
            way.append(id(hops.get(i), "from"));
            if (i > 0) {
                String cost = word(list(row, "through").get(i - 1), "cost");
                way.append(cost.equals("0") ? "" : " (%s)".formatted(cost));
            }
            way.append(" -%s- ".formatted(word(hops.get(i), "cost")));
        }
        way.append(id(hops.getLast(), "to"));
        return joined(word(row, "cost"), way.toString(), "weakest " + word(row, "weakest"),
                hops.stream().map(Line::claims).collect(Collectors.joining("; ")));
    }

    private static void levels(Map<String, Object> answer, List<String> lines) {
        Map<String, List<String>> levels = list(answer, "entities").stream().collect(Collectors.groupingBy(
                entity -> word(entity, "level"), java.util.TreeMap::new,
                Collectors.mapping(entity -> id(entity, "entity"), Collectors.toList())));
        levels.forEach((level, ids) -> lines.add("level %s: %s".formatted(level, String.join(", ", ids))));
        String left = word(answer, "leftOutEntities");
        if (!left.equals("0")) {
            lines.add("left out " + left);
        }
    }

    private static String reading(Map<String, Object> row) {
        String place = row.containsKey("sentence")
                ? "p%ss%s ".formatted(word(row, "paragraph"), word(row, "sentence"))
                : "";
        return joined("%s%s-%s".formatted(place, word(row, "start"), word(row, "end")), claims(row),
                row.containsKey("reason") ? "reason: " + word(row, "reason") : "");
    }

    /// The line of a coverage.
    static String coverage(Map<String, Object> answer) {
        Map<String, Object> coverage = map(answer, "coverage");
        List<String> left = new ArrayList<>();
        map(coverage, "leftOut").forEach((filter, values) -> asMap(values)
                .forEach((value, number) -> left.add("%s %s %s".formatted(filter, value, number))));
        return "looked at %s%s".formatted(word(coverage, "claims"),
                left.isEmpty() ? "" : ", left out: " + String.join(", ", left));
    }

    private static String label(Map<String, Object> row) {
        return word(row, "label");
    }

    private static String sources(Map<String, Object> row) {
        return "%s/%s".formatted(word(row, "sources"), word(row, "independentSources"));
    }

    private static String claims(Map<String, Object> row) {
        return list(row, "claims").stream().map(claim -> {
            String status = absent(claim, "status");
            return shorter(word(claim, "id")) + (status == null ? "" : " " + status);
        }).collect(Collectors.joining(", "));
    }

    private static String side(String side, Map<String, Object> row) {
        return "%s %s".formatted(side, words(row, side).stream().map(Line::shorter).collect(Collectors.joining(", ")));
    }

    private static String id(Map<String, Object> row, String end) {
        return word(map(row, end), "id");
    }

    private static String inWords(Map<String, Object> row, String key) {
        Map<String, Object> end = map(row, key);
        String name = absent(end, "name");
        String text = absent(end, "text");
        return name != null ? name : text != null ? text : shorter(word(end, "claim"));
    }

    private static String shorter(String claim) {
        return claim.replace("mek-paris-2013/", "").replace("tutorial-", "");
    }

    private static String joined(String... parts) {
        return java.util.Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" | "));
    }
}
