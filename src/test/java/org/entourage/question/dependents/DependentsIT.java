package org.entourage.question.dependents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.SourceCounts;
import org.entourage.question.describe.FilterWords;
import org.entourage.question.resolve.UnknownNameException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What begins with `a-` stands in the first source, with `b-` in the second, with `c-` in a third that is based on the
/// second.
@GraphTest
class DependentsIT {

    private static final String CLAIMS = """
            - {key: a-only, subject: ann, relation: funded, object: club}
            - {key: a-also, subject: ann, relation: met, object: bob}
            - {key: b-also, subject: ann, relation: met, object: bob, certainty: alleged, saidBy: [{speaker: cyd, verb: says}]}
            - {key: c-also, subject: ann, relation: met, object: bob}
            - {key: a-denied, subject: ann, relation: met, object: dan, polarity: denied}
            - {key: b-affirmed, subject: ann, relation: met, object: dan}
            - {key: a-value, subject: bob, relation: works as, object: {text: clerk}}
            - {key: b-value, subject: bob, relation: works as, object: {text: clerk}}
            - {key: b-other, subject: bob, relation: works as, object: {text: cook}}
            """;

    private final Graph graph;
    private final Dependents dependents;

    DependentsIT(@Autowired Graph graph, @Autowired Dependents dependents) {
        this.graph = graph;
        this.dependents = dependents;
    }

    @BeforeEach
    void load() {
        graph.clear();
        graph.load("three.yaml", threeSources(CLAIMS));
    }

    @Test
    void whatNobodyElseSaysFallsAndTheRestStandsOnTheSourcesThatRemain() {
        DependentsAnswer answer = dependents.of("test-source", Filters.EVERYTHING);
        assertThat(lines(answer)).containsExactly("falls ann funded club: [a-only] []",
                "falls ann met dan (denied): [a-denied] []", "stands on 1 ann met bob: [a-also] [b-also, c-also]",
                "stands on 1 bob works as clerk: [a-value] [b-value]");
        assertThat(answer.source()).isNotNull();
        assertThat(answer.coverage().claims()).isEqualTo(4);
        assertThat(answer.rows())
                .allSatisfy(row -> assertThat(row.sourceCounts()).isEqualTo(new SourceCounts(1, 1, 0)));
    }

    @Test
    void whatASpeakerSaysOrAnAuthorPassesOnFallsWithThem() {
        assertThat(lines(dependents.of("cyd", Filters.EVERYTHING)))
                .containsExactly("stands on 2 ann met bob: [b-also] [a-also, c-also]");
        DependentsAnswer reporter = dependents.of("reporter", Filters.EVERYTHING);
        assertThat(reporter.rows()).hasSize(6).allMatch(DependentsAnswer.Row::falls);
        assertThat(reporter.source()).isNull();
        assertThat(reporter.coverage().claims()).isEqualTo(9);
    }

    @Test
    void onlyWhatCountsKeepsSomethingStanding() {
        DependentsAnswer answer = dependents.of("third-source",
                FilterWords.read(Map.of("certainty", "stated", "sources", "third-source,second-source"),
                        Filters.EVERYTHING));
        assertThat(lines(answer)).containsExactly("falls ann met bob: [c-also] []");
    }

    @Test
    void whatIsNeitherASourceNorSomebodyIsUnknown() {
        assertThatThrownBy(() -> dependents.of("zoe", Filters.EVERYTHING)).isInstanceOf(UnknownNameException.class)
                .hasMessage("No source has the id \"zoe\", and no entity has that id or name, in 3 sources up to "
                        + "2020-01-01. Ids of sources: second-source, test-source, third-source.");
    }

    private static String threeSources(String claims) {
        Map<String, Object> dossier = new Yaml().load(Graph.dossier("test", claims));
        Map<String, Object> first = map(map(dossier.get("sources")).get("test-source"));
        Object text = map(first.get("texts")).get("test-text");
        Map<String, Object> sources = new LinkedHashMap<>();
        for (String name : List.of("test", "second", "third")) {
            Map<String, Object> source = new LinkedHashMap<>(first);
            source.put("texts", Map.of(name + "-text", text));
            source.put("basedOn", name.equals("third") ? List.of("second-source") : List.of());
            sources.put(name + "-source", source);
        }
        dossier.put("sources", sources);
        Map<String, String> texts = Map.of("a", "test-text", "b", "second-text", "c", "third-text");
        for (Map<String, Object> claim : maps(dossier.get("claims"))) {
            String name = texts.getOrDefault(String.valueOf(claim.get("key")).substring(0, 1), "");
            maps(claim.get("passages")).forEach(passage -> passage.put("text", name));
        }
        return new Yaml().dump(dossier);
    }

    @SuppressWarnings("unchecked") // as snakeyaml reads it
    private static Map<String, Object> map(@Nullable Object node) {
        return (Map<String, Object>) Objects.requireNonNull(node);
    }

    @SuppressWarnings("unchecked") // as snakeyaml reads it
    private static List<Map<String, Object>> maps(@Nullable Object node) {
        return (List<Map<String, Object>>) Objects.requireNonNull(node);
    }

    private static List<String> lines(DependentsAnswer answer) {
        return answer.rows().stream().map(row -> "%s %s %s %s: %s %s".formatted(
                row.falls() ? "falls" : "stands on " + row.remaining(), row.subject().inWords(), row.relation(),
                row.object().inWords() + (row.polarity().word().equals("denied") ? " (denied)" : ""),
                keys(row.claims().stream().map(CitedClaim::id).toList()), keys(row.left()))).toList();
    }

    private static List<String> keys(List<String> ids) {
        return ids.stream().map(id -> id.substring(id.indexOf('/') + 1)).toList();
    }
}
