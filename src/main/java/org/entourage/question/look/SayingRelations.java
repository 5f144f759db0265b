package org.entourage.question.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.claim.Relation;
import org.entourage.claim.Vocabulary;
import org.entourage.graph.session.Cypher;

/// By which relations does a claim's subject say something? Those of the vocabulary that are marked `says`, and those of
/// dossiers that are. Not kept on claims: what the vocabulary marks tomorrow holds of the claims of today. See
/// `cypher/queries/saying-relations.cypher`.
@Component
public class SayingRelations {

    private static final String ALL = "all";

    private final Cypher cypher;
    private final GraphVersion graphVersion;
    private final List<Relation> common;
    private final CachedByVersion<String, Map<String, Object>> kept = new CachedByVersion<>(1);

    SayingRelations(Cypher cypher, GraphVersion graphVersion, Vocabulary vocabulary) {
        this.cypher = cypher;
        this.graphVersion = graphVersion;
        this.common = vocabulary.relations().stream().filter(Relation::says).toList();
    }

    /// What a dossier says of its own relations.
    private record Own(String dossier, List<String> relations, List<String> families) {}

    /// The parameter `says` of a query, inside the caller's transaction: `saying`, names of relations, those of a dossier as
    /// `dossier/relation`, and `sayingFamilies`, the families that they are of.
    public Map<String, Object> parameter() {
        return kept.of(graphVersion.name(), ALL, this::read);
    }

    /// Where claims stand that go back to somebody, for a look.
    ///
    /// @param of    id of that entity
    /// @param parts of what goes back to it, by their words
    public Look.Where said(String of, List<String> parts) {
        return new Look.Where("said", Map.of("of", of, "parts", parts, "says", parameter()));
    }

    /// The names alone, for whoever tells of many claims whether their subject says something by them.
    public Set<String> names() {
        return parameter().get("saying") instanceof List<?> saying
                ? saying.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    private Map<String, Object> read() {
        List<String> saying = new ArrayList<>(common.stream().map(Relation::name).toList());
        TreeSet<String> families = new TreeSet<>(common.stream().map(each -> each.family().word()).toList());
        cypher.rows("queries/saying-relations.cypher", Map.of(),
                row -> new Own(row.get("dossier").asString(), row.get("relations").asList(Value::asString),
                        row.get("families").asList(Value::asString)))
                .forEach(own -> {
                    own.relations().forEach(relation -> saying.add(own.dossier() + "/" + relation));
                    families.addAll(own.families());
                });
        return Map.of("saying", List.copyOf(saying), "sayingFamilies", List.copyOf(families));
    }
}
