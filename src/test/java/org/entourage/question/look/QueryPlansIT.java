package org.entourage.question.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.graph.server.CypherFile;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.FilterWords;
import org.entourage.question.supporters.Supporters;

import static org.assertj.core.api.Assertions.assertThat;

/// A question that walks over all claims answers fast here and never on millions: its plan must start from an index.
@GraphTest
@Tag("server")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPlansIT {

    private static final List<String> SEVERAL = List.of("queries/network", "queries/network-claims",
            "queries/network-size");

    private final Graph graph;
    private final Driver driver;
    private final Supporters supporters;

    QueryPlansIT(@Autowired Graph graph, @Autowired Driver driver, @Autowired Supporters supporters) {
        this.graph = graph;
        this.driver = driver;
        this.supporters = supporters;
    }

    @BeforeAll
    void load() {
        graph.clear();
        StringBuilder claims = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            claims.append("- {key: c%d, subject: p%d, relation: %s, object: q%d}%n".formatted(i, i,
                    i % 2 == 0 ? "funded" : "met", i % 20));
        }
        disputed("small", 100, claims);
        disputed("large", 200, claims);
        graph.load(claims.toString());
        countAnew();
    }

    private static void disputed(String hub, int times, StringBuilder claims) {
        for (int i = 0; i < times; i++) {
            for (String polarity : List.of("affirmed", "denied")) {
                claims.append("- {key: %s-%s%d, subject: %s-p%d, relation: supported, object: %s, polarity: %s}%n"
                        .formatted(hub, polarity, i, hub, i, hub, polarity));
            }
            claims.append(
                    "- {key: %s-doubt%d, subject: {claim: %s-denied%d}, relation: doubts, object: {claim: %s-affirmed%d}}%n"
                            .formatted(hub, i, hub, i, hub, i));
        }
    }

    /// Has Neo4j sample its indexes and forget its plans: a plan made while the graph was all but empty scans an index,
    /// for there that costs the same.
    private void countAnew() {
        driver.executableQuery("CALL db.prepareForReplanning(60)").execute();
    }

    @ParameterizedTest
    @ValueSource(strings = {"looks/claims", "looks/said", "looks/source", "looks/spoken", "looks/accusations",
        "queries/accusations", "queries/accusations-denials", "queries/citations",
        "queries/foremost", "queries/names", "queries/live-claims", "queries/offices", "queries/through",
        "queries/through-members", "queries/network", "queries/network-claims", "queries/network-size",
        "queries/reading", "queries/reading-texts", "queries/source", "queries/links", "queries/links-between",
        "queries/links-claims", "queries/links-weights"})
    void aQuestionStartsFromAnIndex(String question) {
        Plan plan = driver.executableQuery("EXPLAIN " + text(question))
                .withParameters(parameters(question, "q1", Filters.PLAIN)).execute().summary().plan();
        assertThat(operators(plan, new ArrayList<>())).as("plan of %s", question)
                .anyMatch(operator -> operator.contains("IndexSeek"))
                .noneMatch(operator -> operator.contains("AllNodesScan") || operator.contains("ByLabelScan"));
    }

    /// A list that many rows carry along counts once a row: one query needed 1.9 GB for 28,000 claims.
    @ParameterizedTest
    @ValueSource(strings = {"looks/claims", "looks/spoken", "queries/network", "queries/links",
        "queries/links-weights"})
    void theMemoryOfAQuestionGrowsNoFasterThanTheClaimsThatItIsAbout(String question) {
        assertThat(memory(question, "large")).isLessThan(3 * memory(question, "small"));
    }

    private static String text(String file) {
        return file.startsWith("looks/")
                ? CypherFile.joined(file + ".cypher", "looks/counting.cypher")
                : CypherFile.text(file + ".cypher");
    }

    private long memory(String question, String of) {
        Map<String, Object> parameters = parameters(question, of, Filters.EVERYTHING);
        parameters.put("with", Values.NULL);
        parameters.put("most", 1_000);
        parameters.put("ids", List.of(of));
        return Objects.requireNonNull(driver
                .executableQuery("PROFILE " + text(question))
                .withParameters(parameters).execute().summary().profile().arguments().get("GlobalMemory")).asLong();
    }

    private static Map<String, Object> parameters(String question, String of, Filters filters) {
        Map<String, Object> parameters = new HashMap<>(QueryParameters.parameters(filters));
        parameters.putAll(Map.of("of", SEVERAL.contains(question) ? List.of(of, "q2") : of, "with", "c1",
                "family", "support", "claims", List.of("test/c1@1"), "id", "q1", "asked",
                List.of(Map.of("text", "q1", "id", "q1", "lower", "q1", "folded", "q1"))));
        parameters.putAll(Map.of("all", List.of("support"), "most", 10, "limit", 10, "kept",
                List.of("q1"), "without", List.of(), "by", List.of(), "about", "q2"));
        ClaimFilter filter = new ClaimFilter(filters);
        parameters.putAll(filter.parameters());
        parameters.put("at", Look.Ends.around(List.of(of)).parameters());
        parameters.put("incomplete", Map.of("dossiers", List.of(), "pages", 0));
        parameters.putAll(Map.of("room", 300, "whole", true, "skip", 0, "parts", List.of("says")));
        parameters.put("says", Map.of("saying", List.of("said"), "sayingFamilies", List.of("statement")));
        parameters.putAll(Map.of("ids", List.of("q1", "q2"), "others", List.of("c1"), "pairs",
                List.of(List.of("c1", "q1")), "accusing", List.of("accused"), "suffering", List.of("victim of"),
                "subjects", List.of("q1", "q2"), "objects", List.of("c1")));
        return parameters;
    }

    /// What a first asking costs is Neo4j's planning, which it does for each mix of types, nulls and sizes of lists anew.
    @Test
    void oneQuestionWithAnotherMixOfFiltersIsNotPlannedAgain() {
        forgetPlans();
        // with a source, so that it is looked up whether there is one of that id
        supporters.of("q1", FilterWords.read(Map.of("sources", "test-source"), Filters.PLAIN));
        int once = forgetPlans();
        for (Map<String, String> words : List.of(Map.of("asOf", "2012-05-01"),
                Map.of("families", "support,structure,contact"),
                Map.of("polarity", "denied", "certainty", "predicted"),
                Map.of("sources", "test-source", "reliability", "C"),
                Map.of("relations", "funded", "tier", "material", "knownOn", "2100-01-01"))) {
            supporters.of("q1", FilterWords.read(words, Filters.EVERYTHING));
        }
        assertThat(forgetPlans()).isPositive().isLessThanOrEqualTo(once);
    }

    /// @return how many there were
    private int forgetPlans() {
        String said = driver.executableQuery("CALL db.clearQueryCaches()").execute().records().getFirst().get("value")
                .asString();
        return Integer.parseInt(said.replaceAll("\\D", ""));
    }

    private static List<String> operators(Plan plan, List<String> into) {
        into.add(plan.operatorType() + " " + plan.arguments().get("Details"));
        plan.children().forEach(child -> operators(child, into));
        return into;
    }
}
