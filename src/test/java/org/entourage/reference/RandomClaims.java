package org.entourage.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Claims of a random world: about a hub more often than about others, in parallel, denied, hedged, and about claims.
final class RandomClaims {

    private static final List<Map<String, Object>> VOCABULARY = Nested.list(Nested.read(Objects.requireNonNull(
            RandomClaims.class.getResourceAsStream("/vocabulary.yaml"))), "relations");
    static final List<Map<String, Object>> ADDED = List.of(
            Nested.of("name", "kept a berth for", "inverse", "had a berth kept by", "family", "support", "tier",
                    "material", "aspect", "state", "from", List.of("Person", "Organization", "Group"), "to",
                    List.of("Person", "Organization"), "use", "a made-up relation of support"),
            Nested.of("name", "first seen on", "inverse", "saw first", "family", "value", "aspect", "event", "from",
                    List.of("Person", "Organization"), "to", List.of("date"), "use", "a made-up relation with a date",
                    "says", true),
            Nested.of("name", "shared a berth with", "inverse", "shared a berth with", "family", "contact", "aspect",
                    "state", "symmetric", true, "from", List.of("Person", "Organization", "Group"), "to",
                    List.of("Person", "Organization", "Group"), "use", "a made-up relation that goes either way"));
    private static final List<Map<String, Object>> RELATIONS = Stream.concat(VOCABULARY.stream(), ADDED.stream())
            .toList();
    private static final Set<String> SYMMETRIC = RELATIONS.stream().filter(relation -> Nested.is(relation, "symmetric"))
            .map(relation -> Nested.word(relation, "name")).collect(Collectors.toSet());

    private final String code;
    private final RandomCast cast;
    private final Chance chance;
    private final List<String> hubs;

    RandomClaims(String code, RandomCast cast, Chance chance) {
        this.code = code;
        this.cast = cast;
        this.chance = chance;
        this.hubs = List.of(chance.of(cast.ids("Organization")), chance.of(cast.ids("Person")));
    }

    /// A claim with a passage in one of the texts.
    ///
    /// @param key   of the claim
    /// @param made  claims made before, with their ids in `id`, which it may repeat or speak of
    /// @param texts that it may cite
    Map<String, Object> claim(String key, List<Map<String, Object>> made, List<RandomText> texts) {
        Map<String, Object> claim = Nested.of("key", key);
        RandomText text = chance.of(texts);
        int kind = chance.from(0, 99);
        if (kind < 30 && !made.isEmpty()) {
            repeat(claim, chance.of(made));
        } else if (kind < 48 && made.size() > 1) {
            text = about(claim, made, texts);
        } else if (kind < 54) {
            claim.putAll(Nested.of("subject", chance.of(cast.ids()), "relation", "named", "object",
                    Map.of("name", chance.in100(50) ? cast.name() : alias())));
        } else {
            between(claim);
        }
        claim.putIfAbsent("passages", passages(text));
        tone(claim);
        return claim;
    }

    private List<Object> passages(RandomText text) {
        List<Object> passages = new ArrayList<>(List.of(text.locator(chance)));
        if (chance.in100(20)) {
            passages.add(text.locator(chance));
        }
        return passages;
    }

    private String alias() {
        return chance.any("the %s Admiral", "%s-Förum", "%s", "Old %s").formatted(code);
    }

    /// The same subject and relation, most often with the same object; what goes either way, half the time the other way.
    private void repeat(Map<String, Object> claim, Map<String, Object> before) {
        Object relation = Objects.requireNonNull(before.get("relation"));
        boolean turned = SYMMETRIC.contains(relation) && chance.in100(50);
        claim.put("subject", Objects.requireNonNull(before.get(turned ? "object" : "subject")));
        claim.put("relation", relation);
        Object object = Objects.requireNonNull(before.get(turned ? "subject" : "object"));
        boolean number = object instanceof Map<?, ?> value && (value.containsKey("number") || value.containsKey("min"));
        claim.put("object", number && chance.in100(70) ? number() : object);
        if (chance.in100(35)) {
            claim.put("polarity", "denied".equals(before.get("polarity")) ? "affirmed" : "denied");
        }
    }

    private Map<String, Object> number() {
        int number = chance.from(1, 9) * 10;
        return chance.any(Map.of("number", number), Map.of("number", number), Map.of("min", number + 1),
                Map.of("max", number - 1), Map.of("min", number - 5, "max", number + 5),
                Map.of("number", number, "min", number - 10));
    }

    /// A claim about another; the text that it cites.
    private RandomText about(Map<String, Object> claim, List<Map<String, Object>> made, List<RandomText> texts) {
        Map<String, Object> subject = chance.of(made);
        Map<String, Object> target = chance.of(made);
        while (subject.equals(target)) {
            target = chance.of(made);
        }
        String relation = chance.any("contradicts", "doubts", "corrects", "corroborates", "retracts", "retracts",
                "retracts", "retracts", "retracts", "retracts");
        claim.putAll(Nested.of("subject", Map.of("claim", subject.get("id")), "relation", relation, "object",
                Map.of("claim", target.get("id"))));
        RandomText text = chance.of(texts);
        if (relation.equals("retracts") && chance.in100(85)) {
            String cited = String.valueOf(Nested.list(target, "passages").getFirst().get("text"));
            text = texts.stream().filter(one -> one.id().equals(cited)).findFirst().orElse(text);
            claim.put("saidBy", chance.in100(60) ? List.of() : target.getOrDefault("saidBy", List.of()));
            claim.put("certainty", "stated");
            claim.put("polarity", "affirmed");
        }
        return text;
    }

    /// A relation between two entities, or of one with a value.
    private void between(Map<String, Object> claim) {
        while (!claim.containsKey("relation")) {
            String subject = chance.in100(25) ? chance.of(hubs) : chance.of(cast.ids());
            String object = chance.in100(35) ? chance.of(hubs) : chance.of(cast.ids());
            boolean value = chance.in100(12);
            List<Map<String, Object>> fitting = relations(cast.kind(subject), value ? null : cast.kind(object));
            if (!fitting.isEmpty() && (value || !subject.equals(object))) {
                Map<String, Object> relation = chance.of(fitting);
                claim.putAll(Nested.of("subject", subject, "relation", relation.get("name"), "object",
                        value ? value(relation) : object));
            }
        }
    }

    /// Relations for these kinds of ends; those of support, opposition, harm and structure come up more often.
    private List<Map<String, Object>> relations(String from, @Nullable String to) {
        List<Map<String, Object>> fitting = new ArrayList<>();
        for (Map<String, Object> relation : RELATIONS) {
            List<String> ends = Nested.words(relation, "to");
            boolean fits = to != null
                    ? ends.contains(to)
                    : ends.stream().anyMatch(List.of("text", "number", "date")::contains);
            if (fits && Nested.words(relation, "from").contains(from)) {
                int times = switch (Nested.word(relation, "family")) {
                    case "support" -> 4;
                    case "opposition" -> 8;
                    case "harm" -> 8;
                    case "structure", "value" -> 3;
                    case "statement" -> List.of("accused", "blamed").contains(Nested.word(relation, "name")) ? 6 : 1;
                    default -> Nested.is(relation, "symmetric") ? 5 : 1;
                };
                fitting.addAll(java.util.Collections.nCopies(times, relation));
            }
        }
        return fitting;
    }

    private Map<String, Object> value(Map<String, Object> relation) {
        List<String> ends = Nested.words(relation, "to");
        if (ends.contains("number")) {
            return number();
        }
        return ends.contains("date")
                ? Map.of("date", RandomDates.day(2012, chance))
                : Map.of("text", chance.any("a long story", "what " + code + " wants", "nothing"));
    }

    /// Who says it, how surely, and when it held. What a claim has already stays.
    private void tone(Map<String, Object> claim) {
        Map<String, Object> tone = new LinkedHashMap<>(RandomDates.of(chance));
        tone.putAll(Nested.of("certainty", chance.in100(55)
                ? null
                : chance.any("alleged", "alleged", "suspected", "hypothetical", "intended", "proposed", "predicted"),
                "polarity", chance.maybe(16, "denied"), "detail", chance.maybe(25, "in " + chance.any("one", "some")
                        + " way"),
                "saidOn", chance.maybe(15, RandomDates.day(2013, chance)), "note",
                chance.maybe(15, "a note of ours"), "saidBy", chain(claim)));
        tone.forEach(claim::putIfAbsent);
    }

    List<Map<String, Object>> chain(Map<String, Object> claim) {
        List<Map<String, Object>> chain = new ArrayList<>();
        int steps = chance.any(0, 0, 0, 1, 1, 1, 2, 2, 3);
        for (int i = 0; i < steps; i++) {
            List<String> speakers = cast.ids("Person", "Organization", "Group");
            boolean self = i == steps - 1 && chance.in100(20) && claim.get("subject") instanceof String;
            boolean nobody = chance.in100(20);
            chain.add(Nested.of("speaker", nobody ? null : self ? claim.get("subject") : chance.of(speakers), "verb",
                    chance.maybe(60, "says"), "hedge", nobody ? "allegedly" : chance.maybe(20, "it seems"), "apart",
                    (i == 0 && chance.in100(20)) ? true : null));
        }
        return chain;
    }
}
