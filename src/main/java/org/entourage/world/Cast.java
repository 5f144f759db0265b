package org.entourage.world;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entourage.claim.Entity;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Relation.End;

/// The entities of a world. In every twenty there are ten persons, a thing, four organisations, two places, two events and
/// a group; the first twenty are the hubs.
final class Cast {

    static final int BLOCK = 20;

    /// For each kind, the first place in a block and the number of places.
    private static final Map<EntityKind, int[]> PLACES = new EnumMap<>(Map.of(EntityKind.PERSON, new int[] {0, 10},
            EntityKind.ORGANIZATION, new int[] {11, 4}, EntityKind.PLACE, new int[] {15, 2}, EntityKind.EVENT,
            new int[] {17, 2}, EntityKind.GROUP, new int[] {19, 1}, EntityKind.THING, new int[] {10, 1}));
    private static final List<String> GIVEN = List.of("Ann", "Béla", "Çağla", "Dag", "Élodie", "Fatma", "Gøril",
            "Håkon", "Ίων", "Jiří", "Katarzyna", "Łukasz", "Maryam", "Ngọc", "Øystein", "Pêro", "Qiáng", "Ραλλού",
            "Søren", "Þóra", "Ülo", "Věra", "Wěi", "Xosé", "Yıldız", "Žofie", "Анна", "Борис", "سارا", "حسن", "美咲",
            "O’Dell", "Jean-Loup", "Zo\u00eb");
    private static final List<String> PARTS = List.of("al", "ber", "cor", "dan", "ev", "fir", "gal", "hol", "iv", "jor",
            "kas", "lund", "mar", "nor", "ost", "per", "quin", "ros", "sten", "tor", "ur", "vik", "wes", "yar", "zel");
    private static final List<String> BODIES = List.of("Society", "Bank", "Ministry", "Union", "Front", "Institute",
            "Club", "Company", "Council of Resistance");
    private static final List<String> HAPPENINGS = List.of("meeting", "attack", "trial", "march", "conference");
    private static final List<String> TYPES = List.of("vessel", "website", "program");
    private static final List<String> NAMELESS = List.of("a neighbour", "special forces", "an official",
            "two witnesses");

    private final long seed;
    private final long size;

    Cast(long seed, long size) {
        this.seed = seed;
        this.size = size;
    }

    static String id(long number) {
        return "e" + number;
    }

    static EntityKind kind(long number) {
        int place = (int) (number % BLOCK);
        if (place < 10) {
            return EntityKind.PERSON;
        }
        return switch (place) {
            case 10 -> EntityKind.THING;
            case 11, 12, 13, 14 -> EntityKind.ORGANIZATION;
            case 15, 16 -> EntityKind.PLACE;
            case 17, 18 -> EntityKind.EVENT;
            default -> EntityKind.GROUP;
        };
    }

    /// Whether its sources do not name it.
    boolean unnamed(long number) {
        return number >= BLOCK && new Dice(seed, 1, number).percent(1);
    }

    Entity entity(long number) {
        Dice dice = new Dice(seed, 2, number);
        EntityKind kind = kind(number);
        boolean unnamed = unnamed(number);
        String name = unnamed ? dice.of(NAMELESS) : name(number, kind);
        return new Entity(id(number), kind, name, unnamed, kind == EntityKind.THING ? "invented thing" : null,
                dice.percent(20) ? "invented, number " + number : null,
                dice.percent(5) ? Map.of("invented", "Q" + number) : Map.of());
    }

    /// One in fifty bears the name of another of its kind.
    private String name(long number, EntityKind kind) {
        boolean namesake = number >= 2 * BLOCK && new Dice(seed, 3, number).percent(2);
        Dice dice = new Dice(seed, 4, namesake ? number - BLOCK : number);
        String root = word(dice) + dice.of(PARTS);
        return switch (kind) {
            case PERSON -> dice.of(GIVEN) + " " + root;
            case ORGANIZATION -> root + " " + dice.of(BODIES);
            case PLACE -> dice.percent(30) ? "Camp " + root : root + "-sur-" + word(dice);
            case EVENT -> "%s of %s in %d".formatted(dice.of(HAPPENINGS), root, 1950 + dice.below(80));
            case GROUP -> "people of " + root;
            case THING -> "the %s %s".formatted(dice.of(TYPES), root);
        };
    }

    private static String word(Dice dice) {
        String word = dice.of(PARTS) + dice.of(PARTS);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// The kinds of entities among what can stand at an end of a relation.
    static List<EntityKind> kinds(Set<End> ends) {
        return PLACES.keySet().stream().filter(kind -> ends.contains(End.of(kind))).toList();
    }

    /// The number of an entity of one of these kinds; some are drawn far more often than others.
    long drawn(Dice dice, List<EntityKind> kinds) {
        return drawn(dice, dice.of(kinds));
    }

    /// The number of an entity of a kind.
    long drawn(Dice dice, EntityKind kind) {
        int[] places = PLACES.getOrDefault(kind, new int[] {0, 1});
        return dice.ranked(size / BLOCK) * BLOCK + places[0] + dice.ranked(places[1]);
    }

    /// Another entity of the same kind.
    long another(long number) {
        return (number + BLOCK) % (size / BLOCK * BLOCK);
    }
}
