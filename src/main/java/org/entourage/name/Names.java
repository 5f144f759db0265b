package org.entourage.name;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.claim.Entity;
import org.entourage.claim.FoldedName;
import org.entourage.graph.record.Entities;
import org.entourage.graph.record.EntityNode;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Transactions;

/// Resolves names in one place, for every question. See `cypher/queries/names.cypher`.
@Component
public class Names {

    private final Cypher cypher;
    private final Entities entities;
    private final Transactions transactions;

    Names(Cypher cypher, Entities entities, Transactions transactions) {
        this.cypher = cypher;
        this.entities = entities;
        this.transactions = transactions;
    }

    /// Whom a text names, see [#all].
    public Resolution resolve(String text, ZonedDateTime knownOn) {
        return Objects.requireNonNull(all(List.of(text), knownOn).get(text)).resolution();
    }

    /// Whom texts name: an id wins; else a name, whatever its case and accents, that the source or we use; else an id,
    /// whatever the case.
    ///
    /// @param knownOn the instant whose names count; a far one for now
    /// @return an entry for each text
    public Map<String, Named> all(Collection<String> texts, ZonedDateTime knownOn) {
        return transactions.read(() -> {
            Map<String, List<Found>> found = cypher.rows("queries/names.cypher",
                    Map.of("asked", texts.stream().distinct().map(Names::asked).toList(), "knownOn", knownOn),
                    Found::of).stream().collect(Collectors.groupingBy(Found::text));
            Map<String, Named> named = new HashMap<>();
            Map<String, Entity> borne = entities.findAllByIdInOrderById(found.values().stream()
                    .flatMap(rows -> best(rows).stream()).map(Found::entity).distinct().toList()).stream()
                    .map(EntityNode::toEntity).collect(Collectors.toMap(Entity::id, Function.identity()));
            texts.forEach(text -> named.put(text, named(best(found.getOrDefault(text, List.of())), borne)));
            return named;
        });
    }

    private static Map<String, String> asked(String text) {
        String id = text.strip();
        return Map.of("text", text, "id", id, "lower", id.toLowerCase(Locale.ROOT), "folded", FoldedName.of(id));
    }

    private static List<Found> best(List<Found> found) {
        return found.stream().filter(each -> each.how() == found.getFirst().how()).toList();
    }

    private static Named named(List<Found> found, Map<String, Entity> borne) {
        List<Entity> entities = found.stream().map(Found::entity).distinct().sorted()
                .map(id -> Objects.requireNonNull(borne.get(id))).toList();
        return new Named(switch (entities.size()) {
            case 0 -> new Resolution.Nobody();
            case 1 -> new Resolution.One(entities.getFirst());
            default -> new Resolution.Several(entities);
        }, found.stream().anyMatch(Found::comma));
    }

    /// @param how 0 by id, 1 by name, 2 by id whatever the case
    private record Found(String text, String entity, int how, boolean comma) {

        static Found of(Record row) {
            return new Found(row.get("text").asString(), row.get("entity").asString(), row.get("how").asInt(),
                    row.get("comma").asBoolean());
        }
    }
}
