package org.entourage.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.graph.CypherFile;
import org.entourage.name.Names;
import org.entourage.name.Resolution;

/// Resolves the names of a question, for every question.
@Component
class Asking {

    private final Names names;
    private final SourceCount sources;
    private final Neo4jClient client;

    Asking(Names names, SourceCount sources, Neo4jClient client) {
        this.names = names;
        this.sources = sources;
        this.client = client;
    }

    /// How a question about one entity is understood, inside the caller's transaction.
    ///
    /// @throws UnknownNameException if nobody bears the name
    Understood about(String of, Filters filters) {
        return Understood.of(List.of(one("of", of, filters)), filters);
    }

    /// How a question about several is understood, in their order.
    ///
    /// @throws UnknownNameException if nobody bears one of the names
    Understood about(List<String> of, Filters filters) {
        List<Asked> asked = new ArrayList<>();
        of.forEach(text -> asked.add(one("of", text, filters)));
        return Understood.of(asked, filters);
    }

    /// How a question is understood whose text names one or several, parted by commas, see [NameList]. A name that has a
    /// comma can also stand alone as it is.
    ///
    /// @throws UnknownNameException if nobody bears one of the names
    Understood aboutAll(String of, Filters filters) {
        List<String> names = NameList.of(of);
        return names.isEmpty() || (names.size() > 1 && isName(of, filters))
                ? about(of, filters)
                : about(names, filters);
    }

    private boolean isName(String text, Filters filters) {
        return !(names.resolve(text, Scope.knownOn(filters)) instanceof Resolution.Nobody);
    }

    /// Whom one name of a question names, by the names that were known then.
    ///
    /// @throws UnknownNameException if nobody bears it
    /// @throws GoneException        if it is the id of what was purged
    Asked one(String parameter, String text, Filters filters) {
        return switch (names.resolve(text, Scope.knownOn(filters))) {
            case Resolution.One(var entity) -> new Asked(parameter, text, EntityRef.of(entity), List.of());
            case Resolution.Several(var candidates) -> new Asked(parameter, text, null,
                    candidates.stream().map(EntityRef::of).toList());
            case Resolution.Nobody _ -> throw purged(text).<RuntimeException>map(gone -> gone)
                    .orElseGet(() -> sources.holds(text)
                            ? UnknownNameException.ofSource(text)
                            : UnknownNameException.of(text, sources.count().inWords()));
        };
    }

    /// What of this id was there and was purged; empty if nothing was.
    Optional<GoneException> purged(String id) {
        return client.query(CypherFile.text("queries/purged.cypher")).bindAll(Map.of("id", id))
                .fetchAs(GoneException.class)
                .mappedBy((_, row) -> new GoneException(row.get("what").asString(), id, "purged",
                        row.get("at").asZonedDateTime().toInstant(), row.get("reason").asString()))
                .all().stream().findFirst();
    }
}
