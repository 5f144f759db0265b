package org.entourage.edit.bulk;

import java.io.IOException;
import java.util.function.Consumer;

import org.entourage.claim.Corpus;
import org.entourage.graph.bulk.BulkBatch;

/// The batches that a bulk load writes, without writing them.
public final class BulkMaterial {

    private BulkMaterial() {}

    /// Gives all batches of a load, in its order.
    public static void each(Corpus corpus, Consumer<BulkBatch> batches) throws IOException {
        try (BulkBatcher feed = new BulkBatcher(corpus)) {
            BulkBatcher.Sink sink = (batch, _, _) -> batches.accept(batch);
            feed.entities(sink);
            feed.documents(sink);
            feed.edges(sink);
        }
    }
}
