package org.entourage.edit.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;

import org.entourage.claim.Corpus;
import org.entourage.claim.Corpus.Document;
import org.entourage.claim.Corpus.Head;
import org.entourage.claim.Corpus.Owned;
import org.entourage.claim.Passage;
import org.entourage.claim.Revision;
import org.entourage.claim.Source;
import org.entourage.graph.bulk.BulkBatch;
import org.entourage.graph.bulk.BulkJournal;
import org.entourage.graph.bulk.ExternalEdgeAggregator;
import org.entourage.graph.bulk.KnownEntities;

/// Goes through the material of a bulk load once: checks it, makes batches of it, then of the edges that it carries.
/// What memory it takes grows by some tens of bytes an entity.
final class BulkBatcher implements AutoCloseable {

    /// Neo4j takes in batches of 1,000 to 2,000 claims fastest.
    private static final int A_BATCH = 2_000;
    private static final int DOCUMENTS_A_FILE = 1_000;
    private static final int MOST_FILES = 200;

    private final Corpus corpus;
    private final Path folder;
    private final KnownEntities entities;
    private final ExternalEdgeAggregator aggregator;
    private final CorpusCheck check;
    private final List<Head> heads;
    private final BulkJournal journal = new BulkJournal();
    private Instant latest = Instant.EPOCH;

    /// Takes the batches.
    @FunctionalInterface
    interface Sink {

        /// Takes the next batch of its part.
        ///
        /// @param done  how much of the part is done with it: entities, sources or files of edges
        /// @param total how much there is of the part
        void take(BulkBatch batch, long done, long total);
    }

    BulkBatcher(Corpus corpus) throws IOException {
        this.corpus = corpus;
        this.folder = Files.createTempDirectory("entourage-load");
        this.entities = new KnownEntities(folder);
        this.aggregator = new ExternalEdgeAggregator(folder, files());
        this.check = new CorpusCheck(corpus.name(), entities);
        this.heads = corpus.dossiers().toList();
        for (Head head : heads) {
            check.head(head);
            journal.add(head);
        }
    }

    private int files() {
        return Math.clamp(corpus.size().documents() / DOCUMENTS_A_FILE, 1, MOST_FILES);
    }

    List<Head> heads() {
        return heads;
    }

    /// The latest instant of its claims, once all were seen.
    Instant latest() {
        return latest;
    }

    /// How many pages its journal has, once all claims were seen.
    long pages() {
        return journal.pages();
    }

    void entities(Sink sink) {
        long total = corpus.size().entities();
        Iterator<List<Owned>> batches = corpus.entities().gather(Gatherers.windowFixed(A_BATCH)).iterator();
        long done = 0;
        for (int number = 0; batches.hasNext(); number++) {
            List<Owned> batch = batches.next();
            batch.forEach(check::entity);
            done += batch.size();
            sink.take(BulkBatch.entities(number, batch, journal), done, total);
        }
    }

    void documents(Sink sink) {
        long total = corpus.size().documents();
        List<Document> batch = new ArrayList<>();
        long done = 0;
        int claims = 0;
        int number = 0;
        for (Iterator<Document> documents = corpus.documents().iterator(); documents.hasNext();) {
            Document document = documents.next();
            batch.add(document);
            claims += document.revisions().size();
            if (claims >= A_BATCH || !documents.hasNext()) {
                done += batch.size();
                sink.take(checked(number++, batch), done, total);
                batch = new ArrayList<>();
                claims = 0;
            }
        }
        sink.take(BulkBatch.journal(journal), total, total);
    }

    private BulkBatch checked(int number, List<Document> documents) {
        Map<Passage, String> quotes = new HashMap<>();
        Set<String> unnamed = new HashSet<>();
        for (Document document : documents) {
            quotes.putAll(check.document(document));
            Set<String> ofDocument = check.unnamed(document);
            unnamed.addAll(ofDocument);
            document.revisions().forEach(revision -> note(revision, document.source(), ofDocument));
        }
        return BulkBatch.documents(number, documents, quotes, unnamed, journal);
    }

    private void note(Revision revision, Source source, Set<String> unnamed) {
        if (revision.live()) {
            aggregator.add(revision.claim(), source, unnamed);
        }
        Instant last = revision.endedAt() == null ? revision.recordedAt() : revision.endedAt();
        latest = last.isAfter(latest) ? last : latest;
    }

    void edges(Sink sink) throws IOException {
        int total = files();
        int[] numbers = {0, 0};
        aggregator.project(entities, rows -> {
            numbers[1]++;
            for (int from = 0; from < rows.size(); from += A_BATCH) {
                sink.take(BulkBatch.edges(numbers[0]++, rows.subList(from, Math.min(from + A_BATCH, rows.size()))),
                        numbers[1], total);
            }
        });
    }

    @Override
    public void close() throws IOException {
        aggregator.close();
        entities.close();
        Files.deleteIfExists(folder);
    }
}
