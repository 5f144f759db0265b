package org.entourage.graph.bulk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Corpus.Head;
import org.entourage.claim.Revision;
import org.entourage.graph.record.JournalPage;
import org.entourage.graph.record.JournalPage.What;
import org.entourage.graph.record.Parameters;

/// The journal of a bulk load: lists what was written, and gives pages as they fill. What has no instant of its own is
/// listed at that of the first claim. Takes little memory; the same material makes the same pages.
public final class BulkJournal {

    /// Pages hold as many lines at the most.
    private static final int A_PAGE = 4_000;
    private static final int MOST_OPEN = 40_000;

    private final Map<Heading, List<String>> open = new TreeMap<>(
            Comparator.comparing(Heading::what).thenComparing(Heading::at));
    private final List<JournalPage> before = new ArrayList<>();
    private final List<Numbered> full = new ArrayList<>();
    private @Nullable Instant first;
    private int lines;
    private long pages;

    private record Heading(What what, Instant at) {}

    private record Numbered(long number, JournalPage page, Instant at) {}

    /// Lists the nobody of every graph.
    public BulkJournal() {
        add(What.ENTITIES, List.of(Parameters.NOBODY));
    }

    /// Lists a dossier.
    public void add(Head head) {
        add(What.DOSSIERS, List.of(head.id()));
    }

    /// Lists the node that a row makes, whose id comes first in it.
    void add(What what, List<?> row) {
        add(new Heading(what, Instant.MIN), String.valueOf((Object) row.getFirst()));
    }

    /// Lists the nodes that rows make.
    void addAll(What what, List<List<@Nullable Object>> rows) {
        for (List<@Nullable Object> row : rows) {
            add(what, row);
        }
    }

    /// Lists a revision, and its end if it has one.
    void add(Revision revision) {
        if (first == null) {
            first = revision.recordedAt();
        }
        add(new Heading(What.CLAIMS, revision.recordedAt()), revision.ref());
        if (revision.endedAt() != null && revision.ending() != null && revision.endReason() != null) {
            add(new Heading(What.ENDED, revision.endedAt()),
                    JournalPage.ended(revision.ref(), revision.ending().word(), revision.endReason()));
        }
    }

    private void add(Heading heading, String line) {
        List<String> of = open.computeIfAbsent(heading, _ -> new ArrayList<>());
        of.add(line);
        lines++;
        if (of.size() >= A_PAGE) {
            close(heading, of);
            open.remove(heading);
        } else if (lines > MOST_OPEN) {
            closeAll();
        }
    }

    private void closeAll() {
        open.forEach(this::close);
        open.clear();
    }

    private void close(Heading heading, List<String> of) {
        lines -= of.size();
        JournalPage.of(heading.what(), of).forEach(page -> {
            if (heading.at().equals(Instant.MIN) && first == null) {
                before.add(page);
            } else {
                number(page, heading.at());
            }
        });
    }

    private void number(JournalPage page, Instant at) {
        full.add(new Numbered(++pages, page, at));
    }

    /// The pages that have filled since it was last asked, as rows of `cypher/bulk/journal.cypher`.
    List<List<@Nullable Object>> full() {
        if (first != null) {
            before.forEach(page -> number(page, Instant.MIN));
            before.clear();
        }
        List<List<@Nullable Object>> rows = full.stream().map(this::row).toList();
        full.clear();
        return rows;
    }

    /// The rest of the pages.
    List<List<@Nullable Object>> rest() {
        closeAll();
        first = first == null ? Instant.EPOCH : first;
        return full();
    }

    private List<@Nullable Object> row(Numbered numbered) {
        Map<String, Object> page = numbered.page().properties();
        Instant at = numbered.at().equals(Instant.MIN) && first != null ? first : numbered.at();
        return Arrays.asList(numbered.number(), page.get("what"), page.get("size"), page.get("lines"),
                page.get("sha256"), at.atZone(ZoneOffset.UTC));
    }

    /// How many pages it has by now.
    public long pages() {
        return pages;
    }
}
