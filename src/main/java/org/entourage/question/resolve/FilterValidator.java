package org.entourage.question.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.entourage.claim.Relation;
import org.entourage.claim.Vocabulary;
import org.entourage.dossier.NearMiss;
import org.entourage.graph.session.Cypher;
import org.entourage.question.answer.Filters;

/// Refuses a filter by a relation or a source that does not exist: a misspelt one would give an empty answer, which looks
/// like a true one.
@Component
class FilterValidator {

    private final Cypher cypher;
    private final Vocabulary vocabulary;

    FilterValidator(Cypher cypher, Vocabulary vocabulary) {
        this.cypher = cypher;
        this.vocabulary = vocabulary;
    }

    /// Inside the caller's transaction.
    ///
    /// @throws IllegalArgumentException that names the parameter, each unknown value, and what may have been meant
    void require(Filters filters) {
        List<String> own = filters.relations().stream().filter(name -> vocabulary.find(name).isEmpty()).toList();
        if (own.isEmpty() && filters.sources().isEmpty()) {
            return;
        }
        Map<String, Set<String>> known = cypher
                .rows("queries/known-filters.cypher",
                        Map.of("relations", own, "sources", List.copyOf(filters.sources())))
                .stream().collect(Collectors.groupingBy(row -> row.get("parameter").asString(),
                        Collectors.mapping(row -> row.get("value").asString(), Collectors.toSet())));
        List<String> problems = new ArrayList<>();
        own.stream().filter(name -> !known.getOrDefault("relations", Set.of()).contains(name))
                .forEach(name -> problems.add(relation(name)));
        filters.sources().stream().filter(id -> !known.getOrDefault("sources", Set.of()).contains(id))
                .forEach(id -> problems.add(source(id)));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    private String relation(String name) {
        return "relations: found \"%s\", expected relations of the vocabulary or of a dossier of this graph%s"
                .formatted(
                        name, NearMiss.hint(name, vocabulary.relations().stream().map(Relation::name).toList())
                                .map(" (%s)"::formatted).orElse(""));
    }

    private String source(String id) {
        List<String> near = cypher.strings("queries/near-sources.cypher", Map.of("text", id.toLowerCase(Locale.ROOT)));
        return "sources: found \"%s\", expected ids of sources%s".formatted(id,
                near.isEmpty() ? "; this graph has none" : ", as " + String.join(", ", near));
    }
}
