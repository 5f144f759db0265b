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
/// counts never exceed it, and "at least" is said exactly where there are more. `-Dworlds.bounded=N` asks in N worlds.
@GraphTest
@TestPropertySource(properties = "entourage.counted=" + BoundedWorldsIT.BOUND)
class BoundedWorldsIT {

    static final int BOUND = 5;

    private final AskedWorlds worlds;

    BoundedWorldsIT(@Autowired Graph graph, @Autowired ApplicationContext context) {
        this.worlds = new AskedWorlds(graph, new Questions(context), BoundedWorldsIT::differences);
    }

    @Test
    void aBoundIsForCountingAndHidesNoRow() throws InterruptedException, ExecutionException {
        int number = Integer.getInteger("worlds.bounded", TestServer.CONTAINER ? AskedWorlds.BATCH : 100);
        assertThat(worlds.differences(number, Long.getLong("worlds.seed", 20140301L)))
                .as("differences, worlds below %s", AskedWorlds.FOLDER).isEmpty();
    }

    /// How an answer differs from that of the reference, but for what was counted.
    private static List<String> differences(Map<String, Object> expected, Map<String, Object> found) {
        // names are found by no look
        if (found.containsKey("kinds")) {
            return Difference.between(expected, found);
        }
        Map<String, Object> all = Nested.asMap(said(expected, "coverage"));
        Map<String, Object> counted = Nested.asMap(said(found, "coverage"));
        long claims = number(said(all, "claims"));
        List<String> differences = new ArrayList<>(Difference.between(without(expected, Map.of()),
                without(found, Map.of())));
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

    private static Map<String, Object> without(Map<String, Object> answer, Map<String, Object> coverage) {
        Map<String, Object> rest = new HashMap<>(answer);
        rest.put("coverage", coverage);
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
