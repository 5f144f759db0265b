package org.entourage.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Relation;
import org.entourage.claim.Relation.Aspect;
import org.entourage.claim.Relation.End;
import org.entourage.claim.Relation.Family;
import org.entourage.claim.Relation.Tier;
import org.entourage.claim.Vocabulary;

/// Reads relations: those of the vocabulary file, and those that a dossier adds.
public final class VocabularyReader {

    private VocabularyReader() {}

    /// The vocabulary that ships with the application.
    public static Vocabulary shipped() {
        String file = "vocabulary.yaml";
        try (InputStream stream = VocabularyReader.class.getResourceAsStream("/" + file)) {
            return read(file, Objects.requireNonNull(stream, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a vocabulary file.
    ///
    /// @param file  name of the file, for messages
    /// @param bytes its content
    /// @throws DossierException with all problems
    public static Vocabulary read(String file, byte[] bytes) {
        YamlFile yaml = new YamlFile(file);
        Fields top = yaml.top(bytes);
        Map<String, String> since = new HashMap<>();
        List<Relation> relations = new ArrayList<>();
        if (top != null) {
            relations.addAll(relations(top, (fields, relation) -> {
                String version = fields.text("since");
                if (version != null) {
                    since.put(relation.name(), version);
                }
                return true;
            }));
            top.close();
        }
        if (!yaml.problems().isEmpty()) {
            throw new DossierException(yaml.problems());
        }
        return new Vocabulary(relations, since);
    }

    /// The relations that a dossier adds, without those that could not be read. What was a valid dossier stays one: a name
    /// that the vocabulary got after the format was frozen can be taken.
    ///
    /// @param common relations whose names are taken
    /// @param notes  told in words, with its place, of each that has a name that came later
    static List<Relation> added(Fields top, Vocabulary common, Consumer<String> notes) {
        return relations(top, (fields, own) -> {
            Optional<Relation> other = common.find(own.name());
            Optional<String> since = common.since(own.name());
            if (other.isPresent() && since.isPresent()) {
                notes.accept(note(fields.place("name"), own, other.get(), since.get()));
            }
            return other.isEmpty() || since.isPresent();
        });
    }

    private static String note(Place place, Relation own, Relation other, String since) {
        return "%s: the vocabulary has \"%s\" too, since version %s (%s, %s). Yours holds in this dossier, as before; take it out, and its claims use the vocabulary's"
                .formatted(place, own.name(), since, other.family().word(), other.aspect().word());
    }

    /// The relations under the key `relations`, without those that could not be read.
    ///
    /// @param free whether one that could be read may have its name, which no other has here
    private static List<Relation> relations(Fields top, BiPredicate<Fields, Relation> free) {
        List<Relation> relations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Fields fields : top.each("relations").toList()) {
            Relation relation = relation(fields);
            if (relation != null) {
                if (names.add(relation.name()) && free.test(fields, relation)) {
                    relations.add(relation);
                } else {
                    fields.report("name", Shown.quoted(relation.name()), "a name that no other relation has", null);
                }
            }
            fields.close();
        }
        return relations;
    }

    private static @Nullable Relation relation(Fields fields) {
        String name = fields.required("name", "the relation as a person reads it");
        String inverse = fields.required("inverse", "the relation from its object's side");
        Family family = fields.requiredAs("family", "a family of relations",
                word -> Fields.chosen(word, Family.of(word), words(Family.values(), Family::word)));
        Tier tier = fields.parsed("tier", "a tier of support",
                word -> Fields.chosen(word, Tier.of(word), words(Tier.values(), Tier::word)));
        Aspect aspect = fields.requiredAs("aspect", "state or event", word -> chosen(word, Aspect.values(),
                Aspect::word));
        Boolean symmetric = fields.parsed("symmetric", "true or false", VocabularyReader::truth);
        Boolean single = fields.parsed("single", "true or false", VocabularyReader::truth);
        Boolean says = fields.parsed("says", "true or false", VocabularyReader::truth);
        List<End> from = fields.listOf("from", "what the subject can be",
                word -> chosen(word, End.values(), End::word));
        List<End> to = fields.listOf("to", "what the object can be", word -> chosen(word, End.values(), End::word));
        String ftm = fields.text("ftm");
        String use = fields.required("use", "a sentence that says when to use it");
        for (String end : List.of("from", "to")) {
            if (fields.nodes(end).isEmpty()) {
                fields.report(end, "nothing that can stand there", "at least one kind of entity or form of value",
                        null);
            }
        }
        if (name == null || inverse == null || family == null || aspect == null || use == null || from.isEmpty()
                || to.isEmpty()) {
            return null;
        }
        try {
            return new Relation(name, inverse, family, tier, aspect, symmetric != null && symmetric,
                    single != null && single, says != null && says, Set.copyOf(from), Set.copyOf(to), ftm, use);
        } catch (IllegalArgumentException e) {
            fields.report("name", Shown.quoted(name), "a relation that can be", e.getMessage());
            return null;
        }
    }

    static @Nullable Boolean truth(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    private static <T> T chosen(String word, T[] values, Function<T, String> wordOf) {
        Optional<T> choice = Arrays.stream(values).filter(value -> wordOf.apply(value).equals(word)).findFirst();
        return Fields.chosen(word, choice, words(values, wordOf));
    }

    private static <T> List<String> words(T[] values, Function<T, String> wordOf) {
        return Arrays.stream(values).map(wordOf).toList();
    }
}
