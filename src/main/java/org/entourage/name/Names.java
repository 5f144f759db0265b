package org.entourage.name;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.claim.Entity;
import org.entourage.claim.FoldedName;
import org.entourage.graph.CypherFile;
import org.entourage.graph.Entities;
import org.entourage.graph.EntityNode;
import org.entourage.graph.Transactions;

/// Resolves names in one place, for every question. See `cypher/queries/names.cypher`.
@Component
public class Names {

    private final Neo4jClient client;
    private final Entities entities;
    private final Transactions transactions;

    Names(Neo4jClient client, Entities entities, Transactions transactions) {
        this.client = client;
        this.entities = entities;
        this.transactions = transactions;
    }

    /// Whom a text names: an id wins; else a name, whatever its case and accents, that the source or we use; else an id,
    /// whatever the case.
    ///
    /// @param knownOn the instant whose names count; a far one for now
    public Resolution resolve(String text, ZonedDateTime knownOn) {
        return transactions.read(() -> {
            Resolution resolution = inside(text.strip(), knownOn);
            String lower = text.strip().toLowerCase(Locale.ROOT);
            return resolution instanceof Resolution.Nobody && !lower.equals(text.strip())
                    ? inside(lower, knownOn)
                    : resolution;
        });
    }

    private Resolution inside(String text, ZonedDateTime knownOn) {
        Collection<Found> found = client.query(CypherFile.text("queries/names.cypher"))
                .bindAll(Map.of("id", text, "folded", FoldedName.of(text), "knownOn", knownOn)).fetchAs(Found.class)
                .mappedBy((_, row) -> new Found(row.get("entity").asString(), row.get("byId").asBoolean())).all();
        List<String> ids = found.stream().filter(Found::byId).map(Found::entity).toList();
        if (ids.isEmpty()) {
            ids = found.stream().map(Found::entity).toList();
        }
        List<Entity> named = entities.findAllByIdInOrderById(ids).stream().map(EntityNode::toEntity).toList();
        return switch (named.size()) {
            case 0 -> new Resolution.Nobody();
            case 1 -> new Resolution.One(named.getFirst());
            default -> new Resolution.Several(named);
        };
    }

    private record Found(String entity, boolean byId) {}
}
