package org.entourage.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// A small world drawn from a seed: two dossiers, each in three versions. The second speaks of what the first owns.
final class RandomWorld {

    static final int VERSIONS = 3;

    final long seed;
    final String code;
    /// Parts of the versions of the two dossiers, in the order in which they are loaded: 1 of the first, 1 of the second,
    /// 2 of the first...
    final List<Map<String, Object>> loads = new ArrayList<>();
    /// Texts that are attached when their dossier is loaded first.
    final List<RandomText> attached = new ArrayList<>();
    final RandomCast cast;
    /// The same, as the reference knows it.
    final World known = new World();
    private final Chance chance;
    private final List<RandomText> firstTexts = new ArrayList<>();
    private final List<RandomText> secondTexts = new ArrayList<>();
    private final Map<String, Object> firstSources = new LinkedHashMap<>();
    private final Map<String, Object> secondSources = new LinkedHashMap<>();
    private final String first;

    /// @param code   begins every id; three letters
    /// @param first  id of the first dossier
    /// @param second id of the second dossier
    RandomWorld(long seed, String code, String first, String second) {
        this.seed = seed;
        this.code = code;
        this.first = first;
        this.chance = new Chance(seed);
        this.cast = new RandomCast(code, chance);
        int sources = chance.from(2, 3);
        for (int i = 1; i <= sources; i++) {
            source(code + "-s" + i, firstTexts, firstSources);
        }
        source(code + "-s9", secondTexts, secondSources);
        version(second);
    }

    private void source(String id, List<RandomText> texts, Map<String, Object> sources) {
        List<String> before = new ArrayList<>(firstSources.keySet());
        before.remove(id);
        RandomText text = RandomText.of(id + "-t", chance);
        texts.add(text);
        if (chance.in100(40)) {
            attached.add(text);
        }
        List<String> people = cast.ids("Person");
        List<String> papers = cast.ids("Organization");
        String grade = chance.maybe(83, chance.any("A", "B", "C", "D", "E"));
        boolean dated = chance.in100(80);
        sources.put(id, Nested.of("title", "On " + id, "authors",
                List.of(List.of(), List.of(people.getFirst()), people.subList(0, 2)).get(chance.any(0, 1, 1, 2)),
                "publisher", chance.maybe(60, papers.getFirst()), "republisher", chance.maybe(15, papers.getLast()),
                "published", dated ? RandomDates.day(2014, chance) : null, "publishedBasis", dated ? "stated" : null,
                "basedOn", !before.isEmpty() && chance.in100(45) ? List.of(chance.of(before)) : null, "reliability",
                grade == null
                        ? null
                        : Map.of("grade", grade, "grader", "a test", "day", "2020-01-01", "reason",
                                "drawn by lot"),
                "texts", Map.of(text.id(), text.entry())));
    }

    /// Draws the claims, and which of them each version has.
    private void version(String second) {
        RandomClaims claims = new RandomClaims(code, cast, chance);
        List<Map<String, Object>> own = new ArrayList<>();
        int number = chance.from(16, 44);
        for (int i = 0; i < number; i++) {
            add(claims.claim(key("c", i), own, firstTexts), first, own);
        }
        List<Map<String, Object>> others = new ArrayList<>(own);
        int more = chance.from(4, 16);
        for (int i = 0; i < more; i++) {
            add(claims.claim(key("d", i), others, secondTexts), second, others);
        }
        others.removeAll(own);
        Map<String, Map<String, Object>> ofFirst = new LinkedHashMap<>();
        Map<String, Map<String, Object>> ofSecond = new LinkedHashMap<>();
        for (int version = 1; version <= VERSIONS; version++) {
            ofFirst = next(own, ofFirst, Map.of(), claims);
            ofSecond = next(others, ofSecond, ofFirst, claims);
            loads.add(dossier(ofFirst, firstSources, firstTexts, cast.entities, null));
            loads.add(dossier(ofSecond, secondSources, secondTexts, Map.of(), cast.entities));
        }
    }

    /// Some keys begin with others, so that their order is no matter of course.
    private String key(String letter, int number) {
        return "%s-%s%d%s".formatted(code, letter, number / 2, number % 2 == 0 ? "" : chance.any("-b", "0x"));
    }

    private static void add(Map<String, Object> claim, String dossier, List<Map<String, Object>> made) {
        claim.put("id", dossier + "/" + claim.get("key"));
        made.add(claim);
    }

    /// Claims of the next version, by id: some stay away or go, some come back, some say something else. A claim about
    /// one that is not there stays only if it stood before, and the other is of the other dossier.
    private Map<String, Map<String, Object>> next(List<Map<String, Object>> all,
            Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> others, RandomClaims claims) {
        Map<String, Map<String, Object>> next = new LinkedHashMap<>();
        Set<String> own = new HashSet<>();
        all.forEach(claim -> own.add(String.valueOf(claim.get("id"))));
        for (Map<String, Object> claim : all) {
            String id = String.valueOf(claim.get("id"));
            Map<String, Object> held = before.get(id);
            boolean changes = held != null && chance.in100(15);
            boolean stays = chance.in100(held != null ? 88 : before.isEmpty() ? 80 : 35);
            Set<String> spokenOf = spokenOf(claim);
            boolean ownThere = spokenOf.stream().filter(own::contains).allMatch(next::containsKey);
            boolean othersThere = spokenOf.stream().filter(one -> !own.contains(one)).allMatch(others::containsKey);
            if (stays && ownThere && (othersThere || (held != null && !changes))) {
                next.put(id, changes || held == null ? changed(claim, changes, claims) : held);
            }
        }
        return next;
    }

    private static Set<String> spokenOf(Map<String, Object> claim) {
        Set<String> ids = new HashSet<>();
        for (String end : List.of("subject", "object")) {
            String about = Nested.absent(Nested.map(claim, end), "claim");
            if (about != null) {
                ids.add(about);
            }
        }
        return ids;
    }

    private Map<String, Object> changed(Map<String, Object> claim, boolean changes, RandomClaims claims) {
        Map<String, Object> other = new LinkedHashMap<>(claim);
        if (changes) {
            switch (chance.from(0, 4)) {
                case 0 -> other.put("detail", "seen anew " + chance.from(1, 999));
                case 1 -> other.put("certainty", chance.any("stated", "alleged", "intended"));
                case 2 -> other.put("polarity", chance.any("affirmed", "denied"));
                case 3 -> {
                    List.of("when", "begunBy", "endedBy").forEach(other::remove);
                    other.putAll(RandomDates.of(chance));
                }
                default -> other.put("saidBy", claims.chain(claim));
            }
        }
        return other;
    }

    private Map<String, Object> dossier(Map<String, Map<String, Object>> claims, Map<String, Object> sources,
            List<RandomText> texts, Map<String, Map<String, Object>> owned,
            @Nullable Map<String, Map<String, Object>> used) {
        List<Object> written = new ArrayList<>();
        claims.values().forEach(claim -> {
            Map<String, Object> entry = new LinkedHashMap<>(claim);
            entry.remove("id");
            written.add(entry);
        });
        Map<String, Object> reasons = new LinkedHashMap<>();
        for (RandomText text : texts) {
            RandomText.Sentence last = text.reserved();
            if (last != null) {
                Map<String, Object> passage = new LinkedHashMap<>(text.locator(last));
                passage.put("no-claim", "of no use to any question");
                reasons.put(text.id() + "-last", passage);
            }
        }
        return Nested.of("entities", owned, "uses", used == null ? null : uses(used), "sources", sources, "passages",
                reasons, "claims", written);
    }

    private Map<String, Object> uses(Map<String, Map<String, Object>> entities) {
        Map<String, Object> titles = new HashMap<>();
        firstSources.forEach((id, source) -> titles.put(id,
                Map.of("title", Objects.requireNonNull(Nested.asMap(source).get("title")))));
        Map<String, Object> used = new LinkedHashMap<>();
        entities.forEach((id, entity) -> {
            Map<String, Object> named = new LinkedHashMap<>(entity);
            named.keySet().retainAll(Set.of("kind", "name", "unnamed"));
            used.put(id, named);
        });
        return Map.of("entities", used, "sources", titles);
    }
}
