package org.entourage.graph.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Corpus.Document;
import org.entourage.claim.Corpus.Owned;
import org.entourage.claim.Passage;
import org.entourage.graph.record.JournalPage.What;

/// A batch of a bulk load, written in one transaction.
///
/// @param part   of the work: entities, documents, edges
/// @param number counted from 0 in its part
/// @param rows   what it writes, in the order in which it must be
public record BulkBatch(String part, int number, List<Rows> rows) {

    public BulkBatch {
        rows = List.copyOf(rows);
    }

    /// Rows for one file.
    ///
    /// @param file     of `cypher/bulk`, without its ending
    /// @param expected what the file must say that it has written
    public record Rows(String file, List<List<@Nullable Object>> rows, long expected) {

        static Rows of(String file, List<List<@Nullable Object>> rows) {
            return new Rows(file, rows, rows.size());
        }
    }

    /// A batch of entities.
    ///
    /// @param journal takes in what the batch writes
    public static BulkBatch entities(int number, List<Owned> entities, BulkJournal journal) {
        entities.forEach(owned -> journal.add(What.ENTITIES, List.of(owned.entity().id())));
        return new BulkBatch("entities", number, List.of(Rows.of("entities",
                entities.stream().map(BulkRows::entity).toList())));
    }

    /// A batch of documents.
    ///
    /// @param quotes  of the passages whose text is attached, the words
    /// @param unnamed ids of those among the speakers whom their sources do not name
    /// @param journal takes in what the batch writes, and gives the pages that are full
    public static BulkBatch documents(int number, List<Document> documents, Map<Passage, String> quotes,
            Set<String> unnamed, BulkJournal journal) {
        List<List<@Nullable Object>> sources = new ArrayList<>();
        List<List<@Nullable Object>> texts = new ArrayList<>();
        List<List<@Nullable Object>> passages = new ArrayList<>();
        List<List<@Nullable Object>> claims = new ArrayList<>();
        List<List<@Nullable Object>> pending = new ArrayList<>();
        for (Document document : documents) {
            sources.add(BulkRows.source(document));
            texts.addAll(BulkRows.texts(document));
            passages.addAll(BulkRows.passages(document, quotes));
            document.revisions()
                    .forEach(revision -> claims.add(BulkRows.claim(revision, document.source().id(), unnamed)));
            pending.addAll(BulkRows.pending(document));
        }
        journal.addAll(What.SOURCES, sources);
        journal.addAll(What.TEXTS, texts);
        journal.addAll(What.PASSAGES, passages);
        documents.forEach(document -> document.revisions().forEach(journal::add));
        return new BulkBatch("documents", number, List.of(
                new Rows("sources", sources,
                        ends(sources, BulkRows.SOURCE.size())),
                Rows.of("texts", texts), Rows.of("passages", passages),
                new Rows("claims", claims, documents.stream().flatMap(document -> document.revisions().stream())
                        .filter(revision -> revision.number() > 1).count()
                        + ends(claims, BulkRows.CLAIM.size())),
                Rows.of("pending", pending), Rows.of("journal", journal.full())));
    }

    /// What is left of the journal.
    public static BulkBatch journal(BulkJournal journal) {
        return new BulkBatch("journal", 0, List.of(Rows.of("journal", journal.rest())));
    }

    /// A batch of edges, as [ExternalEdgeAggregator] gives them.
    public static BulkBatch edges(int number, List<List<@Nullable Object>> rows) {
        return new BulkBatch("edges", number, List.of(Rows.of("edges", rows)));
    }

    /// How many relationships what stands behind the properties of rows makes.
    private static long ends(List<List<@Nullable Object>> rows, int properties) {
        long ends = 0;
        for (List<@Nullable Object> row : rows) {
            for (Object end : row.subList(properties, row.size())) {
                ends += end == null ? 0 : end instanceof List<?> many ? many.size() : 1;
            }
        }
        return ends;
    }

    /// How many claims, entities or edges it writes: what progress is counted in.
    public int size() {
        return switch (part) {
            case "documents" -> rows.stream().filter(each -> each.file().equals("claims"))
                    .mapToInt(each -> each.rows().size()).sum();
            default -> rows.stream().mapToInt(each -> each.rows().size()).sum();
        };
    }
}
