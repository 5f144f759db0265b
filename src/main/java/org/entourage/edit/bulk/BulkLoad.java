package org.entourage.edit.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.entourage.claim.Corpus;
import org.entourage.claim.Vocabulary;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.graph.bulk.BulkRefusedException;
import org.entourage.graph.bulk.BulkWriter;
import org.entourage.graph.bulk.BulkWriter.Begun;

/// Loads much material into a new graph through the driver: in many transactions, so that it takes little memory. Until
/// it is complete the graph answers nothing and says why; a load that was cut off goes on where it was, or is undone.
@Service
public class BulkLoad {

    private final BulkWriter writer;
    private final Vocabulary vocabulary;

    BulkLoad(BulkWriter writer, Vocabulary vocabulary) {
        this.writer = writer;
        this.vocabulary = vocabulary;
    }

    /// Told how far a load has come.
    @FunctionalInterface
    public interface Told {

        /// A batch was handed over.
        ///
        /// @param part  entities, documents, journal, edges; of an offline load import, schema
        /// @param done  how much of the part
        /// @param total how much there is of it
        /// @param size  how many entities, revisions of claims, or edges the batch has
        void done(String part, long done, long total, int size);
    }

    /// Loads, or goes on with the same load.
    ///
    /// @throws DossierException if the graph is not new, another load is not complete, or the material cannot be: then
    ///                          what was written of it is undone
    public void load(Corpus corpus, Told told) throws IOException {
        Begun begun = writer.begin(corpus.name());
        require(corpus, begun);
        writer.requireEdgeTypes(vocabulary.relations());
        try (BulkBatcher feed = new BulkBatcher(corpus)) {
            part(begun, told, feed::entities);
            part(begun, told, feed::documents);
            writer.settle();
            writer.tie();
            part(begun, told, sink -> edges(feed, sink));
            writer.finish(feed.heads(), feed.latest(), feed.pages());
        } catch (DossierException e) {
            writer.undo();
            throw e;
        } catch (BulkRefusedException e) {
            writer.undo();
            throw new DossierException(List.of(new Problem(Place.of(corpus.name()), String.valueOf(e.getMessage()),
                    "material that is whole", null)));
        }
    }

    /// Makes what a graph needs that was imported, but for the schema, which is there.
    public void afterImport() {
        writer.requireEdgeTypes(vocabulary.relations());
        writer.opened();
    }

    /// Takes back a load that is not complete.
    ///
    /// @return the name of its material; empty if there is none
    public Optional<String> undo() {
        Optional<String> incomplete = writer.incomplete();
        incomplete.ifPresent(_ -> writer.undo());
        return incomplete;
    }

    private static void require(Corpus corpus, Begun begun) {
        if (begun.others() > 0) {
            throw refusal(corpus, "a graph that holds something already", "a new one");
        }
        if (!begun.corpus().equals(corpus.name())) {
            throw refusal(corpus, "a graph with an incomplete load of \"%s\"".formatted(begun.corpus()), "a new one");
        }
    }

    private static DossierException refusal(Corpus corpus, String found, String expected) {
        return new DossierException(List.of(new Problem(Place.of(corpus.name()), found, expected,
                "give it a folder of its own with --data")));
    }

    /// One part of the work, which gives batches to a sink.
    @FunctionalInterface
    private interface Part {

        void feed(BulkBatcher.Sink sink);
    }

    private void part(Begun begun, Told told, Part part) {
        try (BulkWorkers crew = new BulkWorkers(writer, begun)) {
            part.feed((batch, done, total) -> {
                crew.take(batch);
                told.done(batch.part(), done, total, batch.size());
            });
            crew.await();
        }
    }

    private static void edges(BulkBatcher feed, BulkBatcher.Sink sink) {
        try {
            feed.edges(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
