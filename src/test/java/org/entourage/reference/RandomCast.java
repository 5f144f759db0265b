package org.entourage.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The entities of a random world. All ids and names begin with the code of the world.
final class RandomCast {

    private static final List<String> FIRST = List.of("Ann", "Änn", "Bo", "Çyd", "Dan", "Eve", "Féa", "Gus", "Ho",
            "J. R.", "Łil");
    private static final List<String> LAST = List.of("Öst", "Ost", "Lund", "van Dam", "O'Hara", "Harbour", "al-Amin",
            "Løv", "Hall & Wit", "Hall and Wit", "Weiß", "Æbe");

    final Map<String, Map<String, Object>> entities = new LinkedHashMap<>();
    private final String code;
    private final Chance chance;

    RandomCast(String code, Chance chance) {
        this.code = code;
        this.chance = chance;
        List<String> kinds = new ArrayList<>(List.of("Person", "Organization", "Person", "Event", "Organization",
                "Place", "Person", "Group", "Thing"));
        while (kinds.size() < chance.from(8, 15)) {
            kinds.add(chance.any("Person", "Person", "Organization", "Group", "Event", "Place", "Thing"));
        }
        kinds.forEach(this::add);
    }

    private void add(String kind) {
        boolean unnamed = !kind.equals("Event") && !kind.equals("Place") && chance.in100(12);
        String name = entities.isEmpty() || chance.in100(88)
                ? name()
                : String.valueOf(chance.of(List.copyOf(entities.values())).get("name"));
        entities.put("%s-%s%d".formatted(code, kind.substring(0, 2).toLowerCase(java.util.Locale.ROOT),
                entities.size()),
                Nested.of("kind", kind, "name", unnamed ? "somebody of " + code : name, "unnamed",
                        unnamed ? true : null, "type", kind.equals("Thing") && chance.in100(70)
                                ? chance.any("a vessel", "a website")
                                : null));
    }

    /// A name to show, or one that a source uses.
    String name() {
        return "%s %s %s".formatted(code.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + code.substring(1),
                chance.of(FIRST), chance.of(LAST));
    }

    /// Ids of the entities of some kinds; of all for no kind.
    List<String> ids(String... kinds) {
        return entities.keySet().stream().filter(id -> kinds.length == 0 || List.of(kinds).contains(kind(id)))
                .toList();
    }

    String kind(String id) {
        return String.valueOf(entities.getOrDefault(id, Map.of()).get("kind"));
    }

    boolean unnamed(String id) {
        return Objects.requireNonNull(entities.get(id)).containsKey("unnamed");
    }
}
