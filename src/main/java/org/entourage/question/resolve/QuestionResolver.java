package org.entourage.question.resolve;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.entourage.graph.session.Cypher;
import org.entourage.name.Named;
import org.entourage.name.Names;
import org.entourage.name.Resolution;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ResolvedName;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.look.QueryParameters;
import org.entourage.question.look.SourceCount;

/// Resolves the names of a question, for every question.
@Component
public class QuestionResolver {

    private final Names names;
    private final SourceCount sources;
    private final NameSearch search;
    private final FilterValidator known;
    private final Cypher cypher;

    QuestionResolver(Names names, SourceCount sources, NameSearch search, FilterValidator known, Cypher cypher) {
        this.known = known;
        this.names = names;
        this.search = search;
        this.sources = sources;
        this.cypher = cypher;
    }

    /// How a question about one entity is understood, inside the caller's transaction.
    ///
    /// @throws UnknownNameException if nobody bears the name
    public ResolvedQuestion about(String of, Filters filters) {
        return ResolvedQuestion.of(List.of(one("of", of, filters)), filters);
    }

    /// How a question is understood whose text names one or several, see [NameList].
    ///
    /// @throws UnknownNameException if nobody bears one of the names
    public ResolvedQuestion aboutAll(String of, Filters filters) {
        List<ResolvedName> asked = several("of", of, filters);
        return asked.isEmpty() ? about(of, filters) : ResolvedQuestion.of(asked, filters);
    }

    /// Refuses filters by what does not exist, for a question that names nobody.
    ///
    /// @throws IllegalArgumentException that names the parameter, and what may have been meant
    public void requireKnown(Filters filters) {
        known.require(filters);
    }

    /// Whom the names of a list name, in their order, see [NameList].
    ///
    /// @throws UnknownNameException     if nobody bears one of them
    /// @throws IllegalArgumentException if a filter names what does not exist
    public List<ResolvedName> several(String parameter, String text, Filters filters) {
        known.require(filters);
        Map<String, Named> named = names.all(NameList.candidates(text), QueryParameters.knownOn(filters));
        return NameList.of(text, new NameList.KnownNames() {
            @Override
            public boolean has(String name) {
                return Objects.requireNonNull(named.get(name)).isKnown();
            }

            @Override
            public boolean hasWithComma(String name) {
                return Objects.requireNonNull(named.get(name)).comma();
            }
        }).stream().map(name -> asked(parameter, name, Objects.requireNonNull(named.get(name)).resolution(), filters))
                .toList();
    }

    /// Whom one name of a question names, by the names that were known then.
    ///
    /// @throws UnknownNameException if nobody bears it, with those who may be meant
    /// @throws GoneException        if it is the id of what was purged
    /// @throws IllegalArgumentException if a filter names what does not exist
    public ResolvedName one(String parameter, String text, Filters filters) {
        known.require(filters);
        return asked(parameter, text, names.resolve(text, QueryParameters.knownOn(filters)), filters);
    }

    /// The same; empty if nobody bears it.
    public Optional<ResolvedName> find(String parameter, String text, Filters filters) {
        return found(parameter, text, names.resolve(text, QueryParameters.knownOn(filters)));
    }

    private ResolvedName asked(String parameter, String text, Resolution resolution, Filters filters) {
        return found(parameter, text, resolution).orElseThrow(() -> sources.holds(text)
                ? UnknownNameException.ofSource(parameter, text)
                : UnknownNameException.of(parameter, text, sources.count().inWords(), near(text, filters)));
    }

    private Optional<ResolvedName> found(String parameter, String text, Resolution resolution) {
        return switch (resolution) {
            case Resolution.One(var entity) -> Optional.of(
                    new ResolvedName(parameter, text, EntityRef.of(entity), List.of()));
            case Resolution.Several(var candidates) -> Optional.of(new ResolvedName(parameter, text, null,
                    candidates.stream().map(EntityRef::of).toList()));
            case Resolution.Nobody _ -> {
                purged(text).ifPresent(gone -> {
                    throw gone;
                });
                yield Optional.empty();
            }
        };
    }

    /// Those who may be meant by a name that nobody bears.
    public List<EntityRef> near(String text, Filters filters) {
        return search.near(text, filters);
    }

    /// What of this id was there and was purged; empty if nothing was.
    Optional<GoneException> purged(String id) {
        return cypher
                .rows("queries/purged.cypher", Map.of("id", id),
                        row -> new GoneException(row.get("what").asString(), id, "purged",
                                row.get("at").asZonedDateTime().toInstant(), row.get("reason").asString()))
                .stream().findFirst();
    }
}
