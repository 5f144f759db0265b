package org.entourage.graph.backup;

import java.util.Map;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.graph.audit.DigestSum;
import org.entourage.graph.record.Digests;
import org.entourage.graph.record.Kind;
import org.entourage.graph.record.NodeRow;
import org.entourage.graph.session.Cypher;

/// Takes the digests of the whole graph, one row after the other, inside the caller's transaction.
@Component
public final class GraphDigests {

    private final Cypher cypher;

    GraphDigests(Cypher cypher) {
        this.cypher = cypher;
    }

    /// The digests of the graph as it is.
    public Digests take() {
        return take(new DigestSum());
    }

    /// The digests of a graph that was restored a moment ago, as they were taken when its backup was made.
    public Digests take(BackupCheck.Checked backup) {
        return take(new DigestSum(backup.form()));
    }

    private Digests take(DigestSum sum) {
        for (Kind kind : Kind.values()) {
            cypher.each(kind.file(), Map.of(), row -> sum.node(kind, NodeRow.of(row)));
        }
        cypher.each("records/edges.cypher", Map.of(), row -> edge(row, sum));
        return sum.digests();
    }

    private static void edge(Record row, DigestSum sum) {
        sum.edge(row.get("type").asString(), row.get("from").asString(), row.get("to").asString(),
                row.get("properties").asMap());
    }
}
