package org.entourage.edit;

import org.springframework.stereotype.Service;

import org.entourage.graph.ClaimWriter.Step;
import org.entourage.graph.EdgeMender;
import org.entourage.graph.EdgeMender.Mended;
import org.entourage.graph.GraphDigests;
import org.entourage.graph.GraphWriter;
import org.entourage.graph.Transactions;
import org.entourage.graph.WorkMark;

/// Makes all edges anew from the claims: one that was edited, deleted or drawn by hand is then what its claims carry. Goes
/// through the entities in transactions of two thousand, between which others may change the graph; each leaves it better
/// than before, and if the last does not come, the next start makes up for it.
@Service
public class Rebuild {

    private static final int ENTITIES = 2_000;

    private final GraphWriter graph;
    private final EdgeMender edges;
    private final GraphDigests digests;
    private final WorkMark mark;
    private final Transactions transactions;

    Rebuild(GraphWriter graph, EdgeMender edges, GraphDigests digests, WorkMark mark, Transactions transactions) {
        this.graph = graph;
        this.edges = edges;
        this.digests = digests;
        this.mark = mark;
        this.transactions = transactions;
    }

    /// Makes all edges anew.
    public Rebuilt rebuild() {
        return rebuild(_ -> {});
    }

    /// The same, for whoever shows how far it has come.
    ///
    /// @param step told as each step is done: edges, digests
    public Rebuilt rebuild(Step step) {
        edges.requireTypes();
        long mended = mendAll();
        step.done("edges");
        Rebuilt rebuilt = transactions.examine(() -> {
            graph.lock();
            return new Rebuilt(mended, digests.take());
        });
        step.done("digests");
        return rebuilt;
    }

    private long mendAll() {
        long mended = 0;
        for (Mended batch = mend(""); !batch.last().isEmpty(); batch = mend(batch.last())) {
            mended += batch.mended();
        }
        return mended;
    }

    private Mended mend(String after) {
        return transactions.write(() -> {
            graph.lock();
            Mended batch = edges.mend(after, ENTITIES);
            if (batch.last().isEmpty()) {
                mark.end();
            } else {
                mark.begin(WorkMark.REBUILD);
            }
            return batch;
        });
    }

    /// Finishes what an earlier process began.
    void finish() {
        if (transactions.read(mark::unfinished).filter(WorkMark.REBUILD::equals).isPresent()) {
            rebuild();
        }
    }
}
