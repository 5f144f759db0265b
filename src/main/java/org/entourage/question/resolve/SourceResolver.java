package org.entourage.question.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.graph.session.Cypher;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ResolvedName;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.SourceCount;

/// Finds the source of a question: by its id alone, for titles are no names.
@Component
public class SourceResolver {

    private final Cypher cypher;
    private final QuestionResolver resolver;
    private final SourceCount sources;

    SourceResolver(Cypher cypher, QuestionResolver resolver, SourceCount sources) {
        this.cypher = cypher;
        this.resolver = resolver;
        this.sources = sources;
    }

    /// The source of an id; empty if there is none.
    ///
    /// @throws GoneException if it had been withdrawn by then, or its dossier no longer had it
    public Optional<CitedClaim.CitedSource> find(String id, Filters filters) {
        resolver.requireKnown(filters);
        return cypher.one("queries/source.cypher", Map.of("id", id)).map(row -> source(row, filters));
    }

    /// The same, where there must be one.
    ///
    /// @throws UnknownNameException if there is none, with ids that may have been meant
    /// @throws GoneException        if there was
    public CitedClaim.CitedSource get(String id, Filters filters) {
        return find(id, filters).orElseThrow(() -> resolver.purged(id).<RuntimeException>map(gone -> gone)
                .orElseGet(() -> missing(id, "")));
    }

    /// How a question about a source is understood.
    public static ResolvedQuestion understood(String id, Filters filters) {
        return ResolvedQuestion.of(List.of(new ResolvedName("of", id.strip(), null, List.of())), filters);
    }

    /// What to tell who asked for a source or an entity, and there is neither.
    public UnknownNameException neither(String text) {
        return missing(text, ", and no entity has that id or name,");
    }

    private UnknownNameException missing(String id, String beside) {
        List<String> near = cypher.strings("queries/near-sources.cypher", Map.of("text", id.toLowerCase(Locale.ROOT)));
        return new UnknownNameException(id, beside, near, sources.count().inWords());
    }

    private static CitedClaim.CitedSource source(Record row, Filters filters) {
        if (!row.get("endedAt").isNull()
                && !row.get("endedAt").asZonedDateTime().isAfter(QueryParameters.knownOn(filters))) {
            throw new GoneException("source", row.get("id").asString(), row.get("endedHow").asString("dropped"),
                    row.get("endedAt").asZonedDateTime().toInstant(), row.get("endReason").asString(""));
        }
        return new CitedClaim.CitedSource(row.get("id").asString(), row.get("title").asString(),
                text(row, "published"), text(row, "url"), text(row, "archiveUrl"), text(row, "reliability"));
    }

    private static @Nullable String text(Record row, String column) {
        return row.get(column).asString(null);
    }
}
