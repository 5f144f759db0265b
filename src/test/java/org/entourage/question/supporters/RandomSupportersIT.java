package org.entourage.question.supporters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;

import org.entourage.Graph;
import org.entourage.GraphTest;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.FilterWords;

import static org.assertj.core.api.Assertions.assertThat;

/// Compares the graph's answer with naive loops over random claims.
@GraphTest
class RandomSupportersIT {

    private static final List<String> PEOPLE = List.of("ann", "bob", "cyd", "dan");
    private static final List<String> RELATIONS = List.of("supported", "funded", "met", "endorsed", "opposed");
    private static final List<String> CERTAINTIES = List.of("stated", "stated", "alleged", "suspected",
            "hypothetical", "intended");
    private static final List<String> DATES = List.of("", "", "2012", "2012-06", "2012-06-15", "2011/2013", "../2012",
            "2012-06-16/..", "2012~", "/2012-06-14", "201X", "2012-22", "2012-06-15T12:00:00Z", "Y-12000");

    private final Graph graph;
    private final Supporters supporters;

    RandomSupportersIT(@Autowired Graph graph, @Autowired Supporters supporters) {
        this.graph = graph;
        this.supporters = supporters;
    }

    private record Made(String subject, String relation, String object, String polarity, String certainty,
            String when) {

        String yaml(int key) {
            return "- {key: c%d, subject: %s, relation: %s, object: %s, polarity: %s, certainty: %s%s}".formatted(key,
                    subject, relation, object, polarity, certainty, when.isEmpty() ? "" : ", when: '" + when + "'");
        }
    }

    @RepeatedTest(12)
    void theGraphAnswersAsPlainLoopsDo(RepetitionInfo repetition) {
        long seed = 20131207L + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<Made> claims = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String subject = any(PEOPLE, random);
            String object = any(PEOPLE, random);
            if (!subject.equals(object)) {
                claims.add(new Made(subject, any(RELATIONS, random), object,
                        random.nextInt(4) == 0 ? "denied" : "affirmed", any(CERTAINTIES, random), any(DATES, random)));
            }
        }
        graph.clear();
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < claims.size(); i++) {
            yaml.append(claims.get(i).yaml(i)).append('\n');
        }
        graph.load(yaml.toString());
        for (@Nullable
        String asOf : new @Nullable String[] {null, "2012-06-15", "2010-01-01"}) {
            for (String lowest : List.of("stated", "suspected", "hypothetical")) {
                for (String person : PEOPLE) {
                    assertThat(asked(person, lowest, asOf))
                            .as("seed %d, of %s, from %s, as of %s", seed, person, lowest, asOf)
                            .isEqualTo(naive(claims, person, lowest, asOf));
                }
            }
        }
    }

    private Set<String> asked(String of, String lowest, @Nullable String asOf) {
        return supporters.of(of,
                FilterWords.read(asOf == null ? Map.of("certainty", lowest) : Map.of("certainty", lowest, "asOf", asOf),
                        Filters.PLAIN))
                .rows().stream()
                .flatMap(row -> row.claims().stream().map(claim -> "%s %s %s %s".formatted(row.supporter().id(),
                        row.relation(), claim.certainty().word(), claim.status())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Written from the design, not from the query.
    private static Set<String> naive(List<Made> claims, String of, String lowest, @Nullable String asOf) {
        List<String> scale = List.of("stated", "alleged", "suspected", "hypothetical");
        Set<String> found = new TreeSet<>();
        for (Made claim : claims) {
            boolean support = List.of("supported", "funded", "endorsed").contains(claim.relation());
            int degree = scale.indexOf(claim.certainty());
            if (!claim.object().equals(of) || !support || claim.polarity().equals("denied") || degree < 0
                    || degree > scale.indexOf(lowest)) {
                continue;
            }
            String status = asOf == null ? "null" : status(claim, LocalDate.parse(asOf));
            if (!status.isEmpty()) {
                found.add("%s %s %s %s".formatted(claim.subject(), claim.relation(), claim.certainty(), status));
            }
        }
        return found;
    }

    /// The answer for each date of this test, by hand: empty for "it did not hold".
    private static String status(Made claim, LocalDate day) {
        boolean event = !claim.relation().equals("supported");
        boolean early = day.getYear() == 2010;
        return switch (claim.when()) {
            case "" -> "POSSIBLE";
            case "2012", "2012-06", "2012~", "2012-22" -> early ? "" : "POSSIBLE";
            case "201X" -> "POSSIBLE";
            case "Y-12000" -> "";
            case "2012-06-15", "2012-06-15T12:00:00Z" -> early ? "" : "CERTAIN";
            case "2011/2013" -> early ? "" : event ? "POSSIBLE" : "CERTAIN";
            case "../2012" -> early && !event ? "CERTAIN" : "POSSIBLE";
            case "2012-06-16/.." -> "";
            case "/2012-06-14" -> early ? "POSSIBLE" : "";
            default -> throw new IllegalArgumentException(claim.when());
        };
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
