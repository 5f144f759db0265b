package org.entourage.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A relation of the vocabulary.
///
/// @param name      what a person reads between subject and object: "took part in"
/// @param inverse   the same from the object's side: "had as participant"
/// @param family    what kind of relation it is
/// @param tier      of a support relation, how strong; null in every other family
/// @param aspect    whether it holds throughout an interval, or happens within it
/// @param symmetric whether subject and object can change places
/// @param single    whether one value can be true of a subject at a time, as a number of dead: others contradict it; in
///                  the family of values only
/// @param says      whether its subject says something by it, as one who argues, promises or denies: the claim is then
///                  about a speaker, whoever tells it
/// @param from      what the subject can be; not empty
/// @param to        what the object can be; not empty
/// @param ftm       schema of FollowTheMoney that it maps to; null if none does
/// @param use       when to use it and when not, in a sentence
public record Relation(String name, String inverse, Family family, @Nullable Tier tier, Aspect aspect,
        boolean symmetric, boolean single, boolean says, Set<End> from, Set<End> to, @Nullable String ftm, String use) {

    private static final Pattern NAME = Pattern.compile("[a-z]+( [a-z]+)*");
    private static final int LONGEST = 60;

    /// What the graph calls its own relationships: an edge of such a type would be taken for one of them.
    private static final Set<String> STRUCTURE = Set.of("ALLEGED", "AUTHORED_BY", "BASED_ON", "CITES", "FOUND_IN", "IN",
            "OBJECT", "OF", "PUBLISHED_BY", "REPUBLISHED_BY", "SAID_BY", "SUBJECT", "SUPERSEDES", "USES");

    private static final Set<End> VALUES = Set.of(End.TEXT, End.NAME, End.NUMBER, End.DATE);

    /// The families of relations.
    public enum Family {
        SUPPORT, CONTACT, COMMITMENT, OPPOSITION, HARM, STATUS, CUSTODY, STRUCTURE, PLACE, KINSHIP, WORK, IDENTITY, STATEMENT, VALUE;

        /// The word that the vocabulary, answers and the graph use.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The family of that word; empty if there is none.
        public static Optional<Family> of(String word) {
            return Arrays.stream(values()).filter(family -> family.word().equals(word)).findFirst();
        }
    }

    /// How strong support is, strongest first.
    public enum Tier {
        MATERIAL, ALLIANCE, ADVOCACY, UNSPECIFIED;

        /// The word that the vocabulary and answers use.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The tier of that word; empty if there is none.
        public static Optional<Tier> of(String word) {
            return Arrays.stream(values()).filter(tier -> tier.word().equals(word)).findFirst();
        }
    }

    /// Whether a relation holds throughout its time (`STATE`) or happens within it (`EVENT`).
    public enum Aspect {
        STATE, EVENT;

        /// The word that the vocabulary and the graph use.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The aspect of that word.
        ///
        /// @throws IllegalArgumentException if there is none
        public static Aspect of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// What can stand at an end of a relation.
    public enum End {
        PERSON, ORGANIZATION, PLACE, EVENT, GROUP, THING, CLAIM, TEXT, NAME, NUMBER, DATE;

        /// The word that the vocabulary uses: the label of a kind, or the form of a value.
        public String word() {
            return EntityKind.of(label()).isPresent() ? label() : name().toLowerCase(Locale.ROOT);
        }

        /// The end that an entity of a kind is.
        public static End of(EntityKind kind) {
            return valueOf(kind.name());
        }

        /// The end that a value is.
        public static End of(Term.Value value) {
            return switch (value) {
                case Term.Words _ -> TEXT;
                case Term.Name _ -> NAME;
                case Term.Quantity _ -> NUMBER;
                case Term.Day _ -> DATE;
            };
        }

        private String label() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    public Relation {
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"%s\" is not lower-case words, parted by spaces, of at most %d letters"
                    .formatted(name, LONGEST));
        }
        if (STRUCTURE.contains(type(name))) {
            throw new IllegalArgumentException("\"%s\" is a word of the graph itself".formatted(name));
        }
        if (family == Family.SUPPORT && tier == null) {
            throw new IllegalArgumentException("\"%s\" is support and needs a tier".formatted(name));
        }
        if (family != Family.SUPPORT && tier != null) {
            throw new IllegalArgumentException("\"%s\" is no support and has no tier".formatted(name));
        }
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("nothing can stand at an end of \"%s\"".formatted(name));
        }
        if (symmetric && !from.equals(to)) {
            throw new IllegalArgumentException("\"%s\" is symmetric, but its ends differ".formatted(name));
        }
        if (single && (family != Family.VALUE || !VALUES.containsAll(to))) {
            throw new IllegalArgumentException(
                    "\"%s\" is single, but not of family value with text, name, number or date as object"
                            .formatted(name));
        }
        if (says && from.contains(End.CLAIM)) {
            throw new IllegalArgumentException(
                    "\"%s\" says something, but a claim, which is no speaker, can be its subject".formatted(name));
        }
        from = Set.copyOf(from);
        to = Set.copyOf(to);
    }

    /// The type of the relationship that projects it: `TOOK_PART_IN`. Letters and underscores only.
    public String type() {
        return type(name);
    }

    private static String type(String name) {
        return name.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
