package org.entourage.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entourage.claim.Relation;
import org.entourage.claim.Vocabulary;

/// How a line asks for one relation by which somebody says something: "argue for" in "what did Ann argue for?", "argued
/// for" in "what has Ann argued for?". What is merely said needs no relation.
final class SayingVerbs {

    private static final Map<String, String> IRREGULAR = Map.of("spoke", "speak", "swore", "swear", "told", "tell",
            "made", "make", "gave", "give", "wrote", "write");

    private final Map<String, String> relations = new LinkedHashMap<>();

    SayingVerbs(Vocabulary vocabulary) {
        for (Relation relation : vocabulary.relations()) {
            if (relation.says() && !relation.name().equals("said")) {
                forms(relation.name()).forEach(form -> relations.putIfAbsent(form, relation.name()));
            }
        }
    }

    /// The forms, each a choice of a regular expression, the longest first.
    String pattern() {
        return relations.keySet().stream().sorted((one, other) -> other.length() - one.length()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /// The relation that a form asks for.
    String relation(String form) {
        return Objects.requireNonNull(relations.get(form.toLowerCase(Locale.ROOT)), form);
    }

    private static List<String> forms(String name) {
        String verb = name.split(" ", -1)[0];
        String rest = name.substring(verb.length());
        return Stream.concat(Stream.of(verb), infinitives(verb)).map(form -> form + rest).toList();
    }

    /// What a verb in the past can be the past of: "argued" of "argue", "claimed" of "claim". Spelling does not tell which.
    private static Stream<String> infinitives(String past) {
        String irregular = IRREGULAR.get(past);
        if (irregular != null) {
            return Stream.of(irregular);
        }
        if (past.endsWith("ied")) {
            return Stream.of(past.substring(0, past.length() - 3) + "y");
        }
        if (!past.endsWith("ed") || past.length() < 4) {
            return Stream.of();
        }
        String stem = past.substring(0, past.length() - 2);
        boolean doubled = stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return Stream.of(stem, stem + "e", doubled ? stem.substring(0, stem.length() - 1) : stem).distinct();
    }
}
