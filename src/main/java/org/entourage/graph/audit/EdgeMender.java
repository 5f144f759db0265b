package org.entourage.graph.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.entourage.graph.schema.Schema;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.write.Projection;

/// Makes the edges between entities anew from the claims. What is as it should be is left in peace; the outcome is the same.
@Component
public final class EdgeMender {

    private final Cypher cypher;
    private final EdgeAudit audit;
    private final Projection projection;
    private final Schema schema;
    private final Transactions transactions;

    EdgeMender(Cypher cypher, EdgeAudit audit, Projection projection, Schema schema, Transactions transactions) {
        this.cypher = cypher;
        this.audit = audit;
        this.projection = projection;
        this.schema = schema;
        this.transactions = transactions;
    }

    /// Makes sure that the edges of all claims can be unique. Before the transactions that mend.
    public void requireTypes() {
        List<String> types = new ArrayList<>(
                transactions.read(() -> cypher.strings("audit/claimed-types.cypher", Map.of())));
        types.add("ALLEGED");
        schema.requireEdgeTypes(types.stream().filter(Schema::isEdgeType).toList());
    }

    /// Mends the edges that lead from some entities, inside the caller's transaction, which should have locked the graph.
    ///
    /// @param after id behind which to begin; empty for the first
    /// @param most  number of entities
    public Mended mend(String after, int most) {
        List<EdgeDifference> wrong = new ArrayList<>();
        String last = audit.examine(after, most, _ -> {}, wrong::add);
        List<String> ids = wrong.stream().flatMap(each -> each.found().stream()).map(HeldEdge::id).toList();
        Batches.of(ids).forEach(batch -> cypher.run("audit/delete-edges.cypher", Map.of("ids", batch)));
        projection.write(wrong.stream().flatMap(each -> Stream.ofNullable(each.carried())).toList());
        return new Mended(last, wrong.size());
    }
}
