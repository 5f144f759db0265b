package org.entourage.graph.write;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.graph.record.JournalPage;
import org.entourage.graph.record.Touched;
import org.entourage.graph.record.Triple;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Maintenance;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.session.Work;

/// Takes out what a load in parts has written: what its pages of the journal list as created goes, what they list as ended
/// is live again. The last page goes first, each in a part of its own.
@Component
public final class PartedLoadUndo {

    private final Maintenance loads;
    private final Transactions transactions;
    private final GraphWriter graph;
    private final Cypher cypher;
    private final Edges edges;

    PartedLoadUndo(Maintenance loads, Transactions transactions, GraphWriter graph, Cypher cypher, Edges edges) {
        this.loads = loads;
        this.transactions = transactions;
        this.graph = graph;
        this.cypher = cypher;
        this.edges = edges;
    }

    /// Takes out the load that is not complete.
    ///
    /// @return which it was; empty if there is none
    /// @throws GraphUnavailableException if its writer may still be at it
    public Optional<Work> undo() {
        Optional<Maintenance.Lease> taken = transactions.write(() -> {
            graph.hold();
            return loads.takeOver();
        });
        taken.ifPresent(lease -> {
            while (loads.part(lease, () -> undone(lease.of()))) {
                // the page before
            }
            loads.last(lease, () -> true);
        });
        return taken.map(Maintenance.Lease::of);
    }

    /// Takes out what the last page lists.
    ///
    /// @return false if the load has listed nothing more
    private boolean undone(Work load) {
        Optional<Record> last = cypher.one("write/load-page.cypher", Map.of("pages", load.pages()));
        last.ifPresent(row -> {
            Map<String, Object> properties = row.get("page").asMap();
            JournalPage page = JournalPage.of(properties).orElseThrow(() -> new IllegalStateException(
                    "page %s of the journal was changed by hand: restore a backup".formatted(
                            properties.get("number"))));
            Touched touched = undone(page);
            cypher.run("write/load-page-gone.cypher", Map.of("number", properties.get("number")));
            if (!load.hidden()) {
                edges.settle(touched, _ -> {});
            }
        });
        return last.isPresent();
    }

    private Touched undone(JournalPage page) {
        return switch (page.what()) {
            case CLAIMS -> {
                List<String> ids = page.lines().stream().map(PartedLoadUndo::claim).toList();
                Set<Triple> triples = triples("write/touched-by.cypher", Map.of("ids", ids));
                remove(page);
                yield new Touched(List.of(), triples, new LinkedHashSet<>(ids));
            }
            case ENDED -> {
                List<String> refs = page.lines().stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
                yield new Touched(refs, triples("write/load-ended-again-live.cypher", Map.of("refs", refs)),
                        refs.stream().map(PartedLoadUndo::claim).collect(Collectors.toSet()));
            }
            case ENTITIES, SOURCES, TEXTS, PASSAGES, DOSSIERS -> {
                remove(page);
                yield new Touched(List.of(), Set.of(), Set.of());
            }
            case PURGED -> throw new IllegalStateException("a load purges nothing");
        };
    }

    private void remove(JournalPage page) {
        Batches.of(page.lines()).forEach(ids -> cypher.run("write/load-created-gone.cypher",
                Map.of("what", page.what().word(), "ids", ids)));
    }

    private Set<Triple> triples(String file, Map<String, Object> parameters) {
        Set<Triple> triples = new LinkedHashSet<>();
        cypher.rows(file, parameters).forEach(row -> triples.addAll(Triple.between(row)));
        return triples;
    }

    private static String claim(String ref) {
        return ref.substring(0, ref.lastIndexOf('@'));
    }
}
