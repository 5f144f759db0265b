package org.entourage.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// Questions to ask in a random world, with parameters drawn by lot.
final class RandomQuestions {

    private final RandomWorld world;
    private final Batch batch;
    private final Chance chance;
    private final List<Said> claims;

    private RandomQuestions(RandomWorld world, Batch batch) {
        this.world = world;
        this.batch = batch;
        this.chance = new Chance(~world.seed);
        this.claims = world.known.revisions;
    }

    /// Each question at least once, with all that it takes.
    static List<Map.Entry<String, Draw>> of(RandomWorld world, Batch batch) {
        RandomQuestions questions = new RandomQuestions(world, batch);
        List<Map.Entry<String, Draw>> asked = new ArrayList<>();
        for (String question : Questions.NAMES) {
            for (int i = 0; i < Questions.timesAsked(question); i++) {
                asked.add(Map.entry(question, questions.draw(question)));
            }
        }
        return asked;
    }

    private Draw draw(String question) {
        Map<String, String> words = new TreeMap<>();
        switch (question) {
            case "supporters" -> words.put("of", object("support"));
            case "opponents" -> words.put("of", object("opposition"));
            case "hedged" -> words.put("of", entity());
            default -> throw new IllegalArgumentException(question);
        }
        filters(words, Questions.filtersOf(question));
        return new Draw(words);
    }

    /// An object of a claim of a family, most often; else anybody.
    private String object(String family) {
        List<String> objects = claims.stream().filter(said -> said.family().equals(family))
                .map(said -> said.object().entity()).toList();
        return objects.isEmpty() || chance.in100(10) ? entity() : String.valueOf(chance.of(objects));
    }

    private String entity() {
        return chance.of(world.cast.ids());
    }

    private void filters(Map<String, String> words, List<String> names) {
        Map<String, @Nullable String> drawn = new TreeMap<>();
        Said near = chance.of(claims);
        LocalDate day = RandomDates.near(near.time(), chance);
        drawn.put("certainty", chance.maybe(35, chance.any("alleged", "suspected", "hypothetical", "intended",
                "hypothetical,intended,proposed,predicted", "hypothetical,intended,proposed,predicted", "stated")));
        drawn.put("polarity",
                chance.maybe(35, chance.any("affirmed,denied", "affirmed,denied", "affirmed,denied", "denied")));
        drawn.put("asOf", chance.maybe(20, day.toString()));
        drawn.put("during", drawn.get("asOf") != null
                ? null
                : chance.maybe(15, "%s/%s".formatted(day,
                        day.plusDays(chance.any(0, 30, 400)))));
        drawn.put("knownOn", chance.maybe(35, chance.of(batch.instants).toString()));
        drawn.put("families", chance.maybe(6, chance.any(near.family(), "structure,support", "support,opposition")));
        drawn.put("relations", chance.maybe(6, chance.any(near.relation(), near.relation() + ",supported,leads")));
        drawn.put("tier", chance.maybe(10, chance.any("material", "alliance,advocacy", "unspecified")));
        drawn.put("sources", chance.maybe(12, chance.any(world.code + "-s1", world.code + "-s1," + world.code
                + "-s9")));
        drawn.put("reliability", chance.maybe(10, chance.any("B", "C", "D", "E", "F")));
        drawn.put("limit", chance.maybe(12, chance.any("1", "2", "5")));
        drawn.put("cursor", drawn.get("limit") == null ? null : chance.maybe(50, chance.any("r1", "r2", "r900")));
        drawn.put("plain", drawn.get("certainty") != null || drawn.get("polarity") != null
                ? null
                : chance.maybe(25, chance.any("true", "false")));
        drawn.forEach((name, value) -> {
            if (value != null && names.contains(name)) {
                words.put(name, value);
            }
        });
    }
}
