package org.entourage.question.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entourage.claim.Relation;
import org.entourage.claim.Vocabulary;

/// The relations of the vocabulary as verbs of a line: "accused", "who accuses", "whom did she accuse", "was accused by",
/// "what was she accused of".
public final class AskVerbs {

    private static final Pattern PASSIVE = Pattern.compile("(?:was|is) (?<rest>.+)");
    private static final String PAST = "ed";

    private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("gave", "give"),
            Map.entry("held", "hold"), Map.entry("made", "make"), Map.entry("met", "meet"), Map.entry("paid", "pay"),
            Map.entry("sought", "seek"), Map.entry("spoke", "speak"), Map.entry("swore", "swear"),
            Map.entry("told", "tell"), Map.entry("took", "take"), Map.entry("won", "win"), Map.entry("wrote", "write"));

    private final Vocabulary vocabulary;
    private final Map<String, String> relations = new HashMap<>();

    /// @param vocabulary whose relations are read as verbs
    public AskVerbs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.relations().forEach(relation -> relations.put(relation.name(), relation.name()));
    }

    /// The relation whose verb a word of a line is.
    public String relation(String form) {
        return Objects.requireNonNull(relations.get(form.toLowerCase(Locale.ROOT)), form);
    }

    /// What stands after "who": the relation by its name, in the present too.
    public String active(Predicate<Relation> which) {
        return alternative(actives(which));
    }

    /// What stands after "who", or after "who was": of some the relation by its name, of others from its object's side.
    public String active(Predicate<Relation> which, Predicate<Relation> fromObject) {
        return alternative(Stream.concat(actives(which), forms(fromObject, relation -> {
            Matcher passive = PASSIVE.matcher(relation.inverse());
            return Stream.of(passive.matches() ? passive.group("rest") : relation.inverse());
        })));
    }

    /// What stands at the end after "whom did she", or after "whom has she".
    public String infinitive(Predicate<Relation> which) {
        return alternative(forms(which, relation -> Stream.concat(pasts(relation),
                bases(relation).map(base -> base + rest(relation)))));
    }

    /// What stands at the end after "when was she": "arrested", "charged with", "charged".
    public String participle(Predicate<Relation> which) {
        return alternative(forms(relation -> which.test(relation) && first(relation).endsWith(PAST),
                relation -> words(relation) <= 2 ? pasts(relation) : Stream.empty()));
    }

    private Stream<String> actives(Predicate<Relation> which) {
        return forms(which, relation -> Stream.concat(pasts(relation), bases(relation)
                .flatMap(base -> Stream.of(base + "s", base + "es")).map(verb -> verb + rest(relation))));
    }

    /// The name; of "charged with" also "charged", of whom it was.
    private static Stream<String> pasts(Relation relation) {
        return first(relation).endsWith(PAST) && words(relation) == 2
                ? Stream.of(relation.name(), first(relation))
                : Stream.of(relation.name());
    }

    /// What a verb in the past can be the past of: "raided" of "raid", "accused" of "accuse", "supplied" of "supply",
    /// "acquitted" of "acquit". Spelling does not tell which.
    private static Stream<String> bases(Relation relation) {
        String past = first(relation);
        if (!past.endsWith(PAST)) {
            return Stream.ofNullable(IRREGULAR.get(past));
        }
        String stem = past.substring(0, past.length() - PAST.length());
        List<String> bases = new ArrayList<>(List.of(stem, stem + "e"));
        char last = stem.charAt(stem.length() - 1);
        if (last == 'i') {
            bases.add(stem.substring(0, stem.length() - 1) + "y");
        } else if (stem.length() > 1 && stem.charAt(stem.length() - 2) == last) {
            bases.add(stem.substring(0, stem.length() - 1));
        }
        return bases.stream();
    }

    private static String first(Relation relation) {
        return relation.name().split(" ", 2)[0];
    }

    private static String rest(Relation relation) {
        return relation.name().substring(first(relation).length());
    }

    private static int words(Relation relation) {
        return relation.name().split(" ").length;
    }

    /// Forms of some relations. What is the form of several is that of the first.
    private Stream<String> forms(Predicate<Relation> which, Function<Relation, Stream<String>> forms) {
        return vocabulary.relations().stream().filter(which).flatMap(relation -> forms.apply(relation)
                .filter(form -> relations.computeIfAbsent(form, _ -> relation.name()).equals(relation.name())));
    }

    /// The longest first: "arrested by" before "arrested".
    private static String alternative(Stream<String> forms) {
        return forms.distinct().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
