package org.entourage.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/// The list of everything that was ever written, by key, in numbered pages, each with the instant of its change. What is
/// listed and not there was deleted by hand, and can be named; what is there and not listed was made by hand. Whoever
/// writes claims by other ways than [ClaimWriter] writes these pages, too: [JournalPage] makes them.
@Component
final class Journal {

    private final Neo4jClient client;

    Journal(Neo4jClient client) {
        this.client = client;
    }

    /// Lists what a change wrote, inside its transaction, which holds the lock.
    void write(JournalPage.What what, Collection<String> lines) {
        List<Map<String, Object>> pages = JournalPage.of(what, lines).stream().map(JournalPage::properties).toList();
        if (!pages.isEmpty()) {
            client.query(CypherFile.text("edits/journal.cypher")).bindAll(Map.of("pages", pages)).fetch().all();
        }
    }
}
