package org.entourage.graph.audit;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.entourage.graph.record.JournalPage;
import org.entourage.graph.record.JournalPage.What;
import org.entourage.graph.record.Kind;
import org.entourage.graph.record.NodeRow;
import org.entourage.graph.session.Cypher;

/// Holds the graph's nodes against the journal: what is listed and not there was deleted by hand, or is no longer what it
/// was; what is there and not listed was made by hand.
final class JournalAudit {

    private final Cypher cypher;
    private final Findings findings;
    private final Map<What, LineSet> listed = new EnumMap<>(What.class);
    private final Map<String, String> unlisted = new LinkedHashMap<>();
    private final Set<String> purged = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private long pages;

    JournalAudit(Cypher cypher, Findings findings) {
        this.cypher = cypher;
        this.findings = findings;
        for (What what : What.values()) {
            listed.put(what, new LineSet());
        }
    }

    /// Reads the journal, once, before any node is looked at.
    void read() {
        cypher.each(Kind.JOURNAL.file(), Map.of(), row -> page(NodeRow.of(row)));
        cypher.each("invariants/journal-length.cypher", Map.of(), row -> {
            long expected = row.get("pages").asLong(0);
            if (expected != pages) {
                report("journal", "the last page", "page " + pages, "page " + expected);
            }
        });
    }

    private void page(NodeRow node) {
        pages++;
        if (!node.text("number").equals(Long.toString(pages))) {
            report("journal", "page " + pages, "page " + node.text("number"), "that page");
            pages = node.properties().get("number") instanceof Long number ? number : pages;
        }
        Optional<JournalPage> page = JournalPage.of(node.properties());
        Optional<Instant> at = instant(node, "at");
        if (page.isEmpty() || at.isEmpty()) {
            report("journal", "page " + pages, "lines with another digest, or no instant",
                    "the page as it was written");
            return;
        }
        LineSet lines = lines(page.get().what());
        page.get().lines().forEach(line -> lines.add(key(page.get().what(), line, at.get())));
        if (page.get().what() == What.PURGED) {
            purged.addAll(page.get().lines());
        }
    }

    /// Looks for a node in the journal.
    void examine(Kind kind, NodeRow node) {
        switch (kind) {
            case CLAIMS -> claim(node);
            case ENTITIES -> known(What.ENTITIES, node, node.key());
            case SOURCES -> known(What.SOURCES, node, node.key());
            case TEXTS -> known(What.TEXTS, node, node.key());
            case PASSAGES -> known(What.PASSAGES, node, node.key());
            case DOSSIERS -> known(What.DOSSIERS, node, node.key());
            case PURGED -> known(What.PURGED, node, node.key());
            case JOURNAL -> {
            }
        }
    }

    private void claim(NodeRow claim) {
        Instant recorded = instant(claim, "recordedAt").orElse(Instant.MIN);
        if (!lines(What.CLAIMS).tick(key(What.CLAIMS, claim.key(), recorded))) {
            unlisted("claim", claim.key(), "recorded at " + claim.text("recordedAt"));
        }
        if (claim.properties().containsKey("endedAt")) {
            String line = JournalPage.ended(claim.key(), claim.text("endedHow"), claim.text("endReason"));
            if (!lines(What.ENDED).tick(key(What.ENDED, line, instant(claim, "endedAt").orElse(Instant.MIN)))) {
                unlisted("end of claim", claim.key(), "%s at %s: %s".formatted(claim.text("endedHow"),
                        claim.text("endedAt"), claim.text("endReason")));
            }
        }
    }

    private void known(What what, NodeRow node, String line) {
        if (!lines(what).tick(key(what, line, Instant.MIN))) {
            unlisted(singular(what), line, "a node with labels " + String.join(", ", node.labels()));
        }
    }

    private void unlisted(String what, String id, String found) {
        if (unlisted.size() < Findings.MOST) {
            unlisted.put(what + " " + id, found);
        } else {
            report(what, id, found, "none, for no change recorded it");
        }
    }

    /// Names what was not found, once all nodes were looked at.
    void finish() {
        cypher.each(Kind.JOURNAL.file(), Map.of(), row -> {
            NodeRow node = NodeRow.of(row);
            Optional<Instant> at = instant(node, "at");
            JournalPage.of(node.properties()).filter(_ -> at.isPresent())
                    .ifPresent(page -> page.lines().forEach(line -> missing(page.what(), line, at.orElseThrow())));
        });
        unlisted.forEach((what, found) -> {
            int space = what.lastIndexOf(' ');
            report(what.substring(0, space), what.substring(space + 1), found, "none, for no change recorded it");
        });
    }

    private void missing(What what, String line, Instant at) {
        if (lines(what).isTicked(key(what, line, at))
                || purged.contains(singular(what) + " " + line.split("@", 2)[0])) {
            return;
        }
        String id = what == What.ENDED ? line.substring(0, line.indexOf(' ')) : line;
        if (what == What.CLAIMS) {
            gone.add(id);
        } else if (what == What.ENDED && gone.contains(id)) {
            return;
        }
        String found = unlisted.remove(singular(what) + " " + id);
        String nothing = what == What.ENDED ? "no end: it was taken away by hand" : "nothing: it was deleted by hand";
        report(singular(what), id, found == null ? nothing : found, switch (what) {
            case CLAIMS -> "recorded at " + at;
            case ENDED -> "%s at %s, with the reason that was given".formatted(line.split(" ", 3)[1], at);
            case ENTITIES, SOURCES, TEXTS, PASSAGES, DOSSIERS, PURGED -> "what was written at " + at;
        });
    }

    private void report(String what, String id, String found, String expected) {
        findings.add(new Finding(what, id, found, expected, Finding.RESTORE));
    }

    private LineSet lines(What what) {
        return listed.computeIfAbsent(what, _ -> new LineSet());
    }

    /// What must agree between a line and a node: times count for claims only.
    private static String key(What what, String line, Instant at) {
        return switch (what) {
            case CLAIMS, ENDED -> line + " " + at;
            case ENTITIES, SOURCES, TEXTS, PASSAGES, DOSSIERS, PURGED -> line;
        };
    }

    private static String singular(What what) {
        return switch (what) {
            case CLAIMS -> "claim";
            case ENDED -> "end of claim";
            case ENTITIES -> "entity";
            case SOURCES -> "source";
            case TEXTS -> "text";
            case PASSAGES -> "passage";
            case DOSSIERS -> "dossier";
            case PURGED -> "tombstone";
        };
    }

    private static Optional<Instant> instant(NodeRow node, String property) {
        return node.properties().get(property) instanceof ZonedDateTime time
                ? Optional.of(time.toInstant())
                : Optional.empty();
    }
}
