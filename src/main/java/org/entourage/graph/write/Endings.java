package org.entourage.graph.write;

import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.claim.Ending;
import org.entourage.graph.record.JournalPage;
import org.entourage.graph.record.Triple;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;

/// Ends revisions of claims. Inside a transaction of its caller; nothing is deleted.
@Component
public final class Endings {

    private final Cypher cypher;
    private final Journal journal;

    Endings(Cypher cypher, Journal journal) {
        this.cypher = cypher;
        this.journal = journal;
    }

    /// An end that a live revision shall have.
    ///
    /// @param ref    the revision
    /// @param how    it ends
    /// @param reason why, in words
    public record Ended(String ref, Ending how, String reason) {}

    /// Ends live revisions.
    ///
    /// @param at the instant at which all of them end
    /// @return what their edges, and those of the claims that they spoke of, stand for
    public Set<Triple> end(List<Ended> ends, ZonedDateTime at) {
        Set<Triple> touched = new LinkedHashSet<>();
        Set<String> targets = new LinkedHashSet<>();
        for (List<Ended> batch : Batches.of(ends)) {
            List<Map<String, String>> rows = batch.stream()
                    .map(end -> Map.of("ref", end.ref(), "how", end.how().word(), "reason", end.reason())).toList();
            for (Record row : cypher.rows("write/end-claims.cypher", Map.of("rows", rows, "at", at))) {
                touched.addAll(Triple.between(row));
                targets.add(row.get("subject").asString(""));
                targets.add(row.get("object").asString(""));
            }
        }
        journal.write(JournalPage.What.ENDED, ends.stream()
                .map(end -> JournalPage.ended(end.ref(), end.how().word(), end.reason())).toList());
        targets.removeIf(id -> !id.contains("/"));
        if (!targets.isEmpty()) {
            cypher.rows("write/targets.cypher", Map.of("ids", List.copyOf(targets)))
                    .forEach(row -> touched.addAll(Triple.between(row)));
        }
        return touched;
    }
}
