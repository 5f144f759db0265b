package org.entourage.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/// The list of everything that was ever written, by key, in numbered pages, each with the instant of its change. What is
/// listed and not there was deleted by hand, and can be named; what is there and not listed was made by hand. Whoever
/// writes claims by other ways than [ClaimWriter] writes these pages, too: [JournalPage] makes them.
@Component
final class Journal {

    private final Neo4jClient client;
    private final GraphRows rows;

    Journal(Neo4jClient client, GraphRows rows) {
        this.client = client;
        this.rows = rows;
    }

    /// Takes lines out: those of what was purged, for an id may be a name, and a digest of few words can be guessed.
    ///
    /// @param gone ids; of claims, whose every revision goes, the claims' ids
    void forget(Map<JournalPage.What, Set<String>> gone) {
        gone.forEach((what, ids) -> {
            List<Map<String, Object>> rewritten = new ArrayList<>();
            if (!ids.isEmpty()) {
                rows.each("edits/journal-pages.cypher", Map.of("what", what.word()), row -> JournalPage
                        .of(row.get("page").asMap()).ifPresent(page -> {
                            JournalPage rest = page.without(ids);
                            if (rest.lines().size() < page.lines().size()) {
                                Map<String, Object> properties = new HashMap<>(rest.properties());
                                properties.put("number", row.get("page").get("number").asLong());
                                rewritten.add(properties);
                            }
                        }));
            }
            Batches.of(rewritten).forEach(batch -> client.query(CypherFile.text("edits/rewrite-journal.cypher"))
                    .bindAll(Map.of("pages", batch)).fetch().all());
        });
    }

    /// Lists what a change wrote, inside its transaction, which holds the lock.
    void write(JournalPage.What what, Collection<String> lines) {
        List<Map<String, Object>> pages = JournalPage.of(what, lines).stream().map(JournalPage::properties).toList();
        if (!pages.isEmpty()) {
            client.query(CypherFile.text("edits/journal.cypher")).bindAll(Map.of("pages", pages)).fetch().all();
        }
    }
}
