package org.entourage.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/// Every question in random worlds where no more than five claims of a look are counted: rows are those of the reference,
/// counts never exceed it, and "at least" is said exactly where there are more. `-Dworlds.bounded=N` asks in N worlds, see
/// [Seeds] for which.
@GraphTest
@TestPropertySource(properties = "entourage.counted=" + BoundedWorldsIT.BOUND)
class BoundedWorldsIT {

    static final int BOUND = 5;

    private static final int MOST_PAGES = 1_000;

    private final AskedWorlds worlds;
    private final Questions questions;

    BoundedWorldsIT(@Autowired Graph graph, @Autowired ApplicationContext context) {
        this.questions = new Questions(context);
        this.worlds = new AskedWorlds(graph, questions, this::differences);
    }

    @Test
    void aBoundIsForCountingAndHidesNoRow() throws InterruptedException, ExecutionException {
        int number = TestServer.CONTAINER ? AskedWorlds.BATCH : Integer.getInteger("worlds.bounded", 50);
        assertThat(worlds.differences(Seeds.of(BoundedWorldsIT.class, 1, number)))
                .as("differences, worlds below %s", AskedWorlds.FOLDER).isEmpty();
    }

    /// How an answer differs from that of the reference, but for what was counted.
    private List<String> differences(AskedWorlds.Answered answered) {
        Map<String, Object> expected = answered.expected();
        Map<String, Object> found = answered.found();
        // names are found by no look
        if (found.containsKey("kinds")) {
            return Difference.between(expected, found);
        }
        List<String> differences = new ArrayList<>();
        if (Nested.asMap(found.getOrDefault("page", Map.of())).get("order") instanceof String order
                && order.equals("index")) {
            differences.addAll(Difference.between(allRows(answered), joinedPages(answered)));
            expected = without(without(expected, "rows"), "page");
            found = without(without(found, "rows"), "page");
        }
        differences.addAll(Difference.between(without(expected, "coverage"), without(found, "coverage")));
        differences.addAll(counted(answered.expected(), answered.found()));
        return differences;
    }

    /// The rows that the reference gives if it gives all, in no order.
    private List<String> allRows(AskedWorlds.Answered answered) {
        return inNoOrder(rows(Questions.expected(answered.question(), with(answered.draw(), "limit", "1000"),
                answered.world(), answered.batch())));
    }

    /// The rows of one page after the other, in no order.
    private List<String> joinedPages(AskedWorlds.Answered answered) {
        List<Object> joined = new ArrayList<>();
        Map<String, Object> page = answered.found();
        for (int pages = 1; pages < MOST_PAGES; pages++) {
            assertThat(rows(page)).hasSizeLessThanOrEqualTo(
                    Integer.parseInt(answered.draw().words().getOrDefault("limit", "100")));
            joined.addAll(rows(page));
            if (!(Nested.asMap(said(page, "page")).get("next") instanceof String next)) {
                return inNoOrder(joined);
            }
            assertThat(next).startsWith("i");
            page = questions.found(answered.question(), with(answered.draw(), "cursor", next));
        }
        throw new AssertionError("pages without an end");
    }

    private static DrawnParameters with(DrawnParameters draw, String name, String value) {
        Map<String, String> words = new HashMap<>(draw.words());
        words.put(name, value);
        return new DrawnParameters(words);
    }

    private static List<?> rows(Map<String, Object> answer) {
        return said(answer, "rows") instanceof List<?> rows ? rows : List.of();
    }

    private static List<String> inNoOrder(List<?> rows) {
        return rows.stream().map(Difference::plainly).sorted().toList();
    }

    private static List<String> counted(Map<String, Object> expected, Map<String, Object> found) {
        Map<String, Object> all = Nested.asMap(said(expected, "coverage"));
        Map<String, Object> counted = Nested.asMap(said(found, "coverage"));
        long claims = number(said(all, "claims"));
        List<String> differences = new ArrayList<>();
        Map<String, Object> bounded = new HashMap<>(all);
        bounded.put("claims", Math.min(claims, BOUND));
        bounded.put("atLeast", claims > BOUND);
        if (claims > BOUND) {
            bounded.put("leftOut", counted.get("leftOut"));
            differences.addAll(exceeding(Nested.asMap(said(all, "leftOut")),
                    Nested.asMap(said(counted, "leftOut"))));
        }
        differences.addAll(Difference.between(bounded, counted));
        return differences;
    }

    private static Map<String, Object> without(Map<String, Object> answer, String part) {
        Map<String, Object> rest = new HashMap<>(answer);
        rest.remove(part);
        return rest;
    }

    private static List<String> exceeding(Map<String, Object> expected, Map<String, Object> counted) {
        List<String> differences = new ArrayList<>();
        counted.forEach((filter, values) -> Nested.asMap(values).forEach((value, number) -> {
            Map<String, Object> all = Nested.asMap(expected.getOrDefault(filter, Map.of()));
            if (number(number) > number(all.getOrDefault(value, 0))) {
                differences.add("coverage.leftOut.%s.%s: expected at most %s, found %s".formatted(filter, value,
                        all.get(value), number));
            }
        }));
        return differences;
    }

    private static Object said(Map<String, Object> coverage, String part) {
        return Objects.requireNonNull(coverage.get(part), part);
    }

    private static long number(Object number) {
        return Long.parseLong(String.valueOf(number));
    }
}
