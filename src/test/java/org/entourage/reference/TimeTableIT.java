package org.entourage.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

import org.entourage.Graph;
import org.entourage.GraphTest;

/// When a claim holds, by a truth table written by hand: `src/test/resources/questions/time.txt`.
@GraphTest
class TimeTableIT {

    private final Graph graph;
    private final Questions questions;

    TimeTableIT(@Autowired Graph graph, @Autowired ApplicationContext context) {
        this.graph = graph;
        this.questions = new Questions(context);
    }

    @Test
    void everyDateHoldsWhenTheTableSays() throws IOException {
        List<String[]> table = new ClassPathResource("questions/time.txt").getContentAsString(StandardCharsets.UTF_8)
                .lines().filter(line -> line.contains("|") && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new)).toList();
        Map<String, String> people = new LinkedHashMap<>();
        table.forEach(row -> people.putIfAbsent(row[0], "person-" + people.size()));
        graph.clear();
        graph.load(claims(people));
        SoftAssertions each = new SoftAssertions();
        for (String[] row : table) {
            String person = Objects.requireNonNull(people.get(row[0]));
            Map<String, Object> answer = questions.found("supporters",
                    new DrawnParameters(new TreeMap<>(Map.of("of", "club",
                            row[1].contains("/") ? "during" : "asOf", row[1]))));
            String found = "%s | %s".formatted(status(answer, person, "supported"), status(answer, person, "funded"));
            each.assertThat(found).as(String.join(" | ", row)).isEqualTo("%s | %s".formatted(row[2], row[3]));
            each.assertThat(expected(row, true)).as("state by the reference " + row[0]).isEqualTo(row[2]);
            each.assertThat(expected(row, false)).as("event by the reference " + row[0]).isEqualTo(row[3]);
        }
        each.assertAll();
    }

    private static String claims(Map<String, String> people) {
        StringBuilder claims = new StringBuilder();
        people.forEach((date, person) -> List.of("supported", "funded").forEach(relation -> claims
                .append("- {key: %s-%s, subject: %s, relation: %s, object: club".formatted(person, relation, person,
                        relation))
                .append(keys(date).entrySet().stream().map(key -> ", %s: '%s'".formatted(key.getKey(), key.getValue()))
                        .reduce("", String::concat))
                .append("}\n")));
        return claims.toString();
    }

    /// The keys of a dossier's claim: `begunBy 2012` names its key, else it is "when".
    private static Map<String, String> keys(String date) {
        if (date.equals("undated")) {
            return Map.of();
        }
        String[] words = date.split(" ", -1);
        Map<String, String> keys = new TreeMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            keys.put(words[i], words[i + 1]);
        }
        return words.length == 1 ? Map.of("when", date) : keys;
    }

    private static String status(Map<String, Object> answer, String person, String relation) {
        return Nested.list(answer, "rows").stream().filter(row -> Nested.word(row, "relation").equals(relation))
                .filter(row -> Nested.word(Nested.map(row, "supporter"), "id").equals(person))
                .map(row -> Nested.word(row, "status")).findFirst().orElse("no");
    }

    private static String expected(String[] row, boolean state) {
        Map<String, String> keys = keys(row[0]);
        Time time = Time.of(keys.getOrDefault("when", null), keys.getOrDefault("begunBy", null),
                keys.getOrDefault("endedBy", null));
        String[] days = row[1].split("/", -1);
        String status = time.during(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]), state);
        return status == null ? "no" : status;
    }
}
