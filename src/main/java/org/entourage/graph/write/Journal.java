package org.entourage.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.entourage.graph.record.JournalPage;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;

/// The list of everything that was ever written, by key, in numbered pages, each with the instant of its change. What is
/// listed and not there was deleted by hand, and can be named; what is there and not listed was made by hand. Whoever
/// writes claims by other ways than [ClaimWriter] writes these pages, too: [JournalPage] makes them.
@Component
final class Journal {

    private final Cypher cypher;

    Journal(Cypher cypher) {
        this.cypher = cypher;
    }

    /// Takes lines out: those of what was purged, for an id may be a name, and a digest of few words can be guessed.
    ///
    /// @param gone ids; of claims, whose every revision goes, the claims' ids
    void forget(Map<JournalPage.What, Set<String>> gone) {
        gone.forEach((what, ids) -> {
            List<Map<String, Object>> rewritten = new ArrayList<>();
            if (!ids.isEmpty()) {
                cypher.each("write/journal-pages.cypher", Map.of("what", what.word()), row -> JournalPage
                        .of(row.get("page").asMap()).ifPresent(page -> {
                            JournalPage rest = page.without(ids);
                            if (rest.lines().size() < page.lines().size()) {
                                Map<String, Object> properties = new HashMap<>(rest.properties());
                                properties.put("number", row.get("page").get("number").asLong());
                                rewritten.add(properties);
                            }
                        }));
            }
            Batches.of(rewritten).forEach(batch -> cypher.run("write/rewrite-journal.cypher", Map.of("pages", batch)));
        });
    }

    /// Lists what a change wrote, inside its transaction, which holds the lock.
    void write(JournalPage.What what, Collection<String> lines) {
        List<Map<String, Object>> pages = JournalPage.of(what, lines).stream().map(JournalPage::properties).toList();
        if (!pages.isEmpty()) {
            cypher.run("write/journal.cypher", Map.of("pages", pages));
        }
    }
}
