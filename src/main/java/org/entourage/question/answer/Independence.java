package org.entourage.question.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.graph.session.Cypher;

/// Tells on how many independent sources something stands: sources that copy or depend on one another count once. See
/// `cypher/queries/basis.cypher`.
@Component
public class Independence {

    /// As many sources as hang together with one are told at once.
    private static final int MOST = 100;

    private final Cypher cypher;

    Independence(Cypher cypher) {
        this.cypher = cypher;
    }

    /// Which sources hang together.
    ///
    /// @param groups by id of a source, the least id of those that it hangs together with
    public record Groups(Map<String, String> groups) {

        /// What these claims stand on.
        public SourceCounts of(Collection<CitedClaim> claims) {
            return ofSources(claims.stream().map(CitedClaim::sourceId).toList());
        }

        /// What these sources come to.
        public SourceCounts ofSources(Collection<String> sources) {
            Set<String> distinct = new HashSet<>(sources);
            return new SourceCounts(distinct.size(),
                    (int) distinct.stream().map(id -> groups.getOrDefault(id, id)).distinct().count(), 0);
        }
    }

    /// How these sources hang together, over any number of steps, inside the caller's transaction: one round, unless more hang
    /// together than it tells.
    public Groups ofSources(Collection<String> sources) {
        Map<String, Set<String>> beside = new HashMap<>();
        Set<String> known = new HashSet<>();
        Set<String> asked = new HashSet<>(sources);
        while (!asked.isEmpty()) {
            known.addAll(asked);
            Set<String> next = new HashSet<>();
            basis(asked).forEach((source, others) -> {
                others.forEach(other -> {
                    beside.computeIfAbsent(source, _ -> new HashSet<>()).add(other);
                    beside.computeIfAbsent(other, _ -> new HashSet<>()).add(source);
                });
                (others.size() < MOST ? known : next).addAll(others);
            });
            next.removeAll(known);
            asked = next;
        }
        return new Groups(least(beside));
    }

    private Map<String, List<String>> basis(Set<String> sources) {
        Map<String, List<String>> others = new HashMap<>();
        cypher.each("queries/basis.cypher", Map.of("sources", List.copyOf(sources), "most", MOST),
                row -> others.put(row.get("source").asString(), row.get("others").asList(Value::asString)));
        return others;
    }

    private static Map<String, String> least(Map<String, Set<String>> beside) {
        Map<String, String> groups = new HashMap<>();
        for (String start : beside.keySet().stream().sorted().toList()) {
            if (groups.putIfAbsent(start, start) == null) {
                spread(start, beside, groups);
            }
        }
        return groups;
    }

    private static void spread(String start, Map<String, Set<String>> beside, Map<String, String> groups) {
        Set<String> reached = new HashSet<>(Set.of(start));
        while (!reached.isEmpty()) {
            Set<String> next = new HashSet<>();
            reached.forEach(id -> beside.getOrDefault(id, Set.of()).forEach(other -> {
                if (groups.putIfAbsent(other, start) == null) {
                    next.add(other);
                }
            }));
            reached = next;
        }
    }
}
