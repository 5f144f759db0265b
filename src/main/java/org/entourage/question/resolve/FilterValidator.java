package org.entourage.question.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.claim.Relation;
import org.entourage.claim.Vocabulary;
import org.entourage.dossier.NearMiss;
import org.entourage.graph.CypherFile;
import org.entourage.question.answer.Filters;

/// Refuses a filter by a relation or a source that does not exist: a misspelt one would give an empty answer, which looks
/// like a true one.
@Component
class FilterValidator {

    private final Neo4jClient client;
    private final Vocabulary vocabulary;

    FilterValidator(Neo4jClient client, Vocabulary vocabulary) {
        this.client = client;
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
        Map<String, Set<String>> known = client.query(CypherFile.text("queries/known-filters.cypher"))
                .bindAll(Map.of("relations", own, "sources", List.copyOf(filters.sources()))).fetch().all().stream()
                .collect(Collectors.groupingBy(row -> (String) row.get("parameter"),
                        Collectors.mapping(row -> (String) row.get("value"), Collectors.toSet())));
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
        List<String> near = List.copyOf(client.query(CypherFile.text("queries/near-sources.cypher"))
                .bindAll(Map.of("text", id.toLowerCase(Locale.ROOT))).fetchAs(String.class).all());
        return "sources: found \"%s\", expected ids of sources%s".formatted(id,
                near.isEmpty() ? "; this graph has none" : ", as " + String.join(", ", near));
    }
}
