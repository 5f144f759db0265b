package org.entourage.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        List<Relation> relations = top == null ? List.of() : relations(top, new Vocabulary(List.of()));
        if (top != null) {
            top.close();
        }
        if (!yaml.problems().isEmpty()) {
            throw new DossierException(yaml.problems());
        }
        return new Vocabulary(relations);
    }

    /// The relations under the key `relations`, without those that could not be read.
    ///
    /// @param common relations whose names are taken
    static List<Relation> relations(Fields top, Vocabulary common) {
        List<Relation> relations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Fields fields : top.each("relations").toList()) {
            Relation relation = relation(fields);
            fields.close();
            if (relation == null) {
                continue;
            }
            if (common.find(relation.name()).isEmpty() && names.add(relation.name())) {
                relations.add(relation);
            } else {
                fields.report("name", Shown.quoted(relation.name()), "a name that no other relation has", null);
            }
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
