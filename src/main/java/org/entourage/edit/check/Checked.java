package org.entourage.edit.check;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.entourage.claim.Certainty;
import org.entourage.claim.Claim;
import org.entourage.claim.Polarity;
import org.entourage.claim.Voice;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.Problem;
import org.entourage.dossier.Problems;
import org.entourage.edit.text.Accounted;
import org.entourage.edit.text.Verifier;

/// What came out of a check.
///
/// @param dossier   id; empty if it could not be read
/// @param entities  number of entities that it owns
/// @param claims    number of claims
/// @param certainty number of claims by certainty, surest first
/// @param polarity  number of claims by polarity
/// @param voice     number of claims by who speaks them last
/// @param verified  number of passages whose words stand in their text
/// @param unchecked number of passages whose text is not at hand
/// @param failed    number of passages that are not what stands in their text
/// @param sentences what it makes of each sentence of the texts at hand, and of each passage of the others
/// @param compared  whether it was compared with a graph, so that what it uses of other dossiers is right
/// @param notes     what its author should know, in words with their places; it can be loaded as it is
/// @param problems  all that keeps it from being loaded, in words with their places
public record Checked(String dossier, int entities, int claims, Map<String, Integer> certainty,
        Map<String, Integer> polarity, Map<String, Integer> voice, int verified, int unchecked, int failed,
        List<Accounted> sentences, boolean compared, List<String> notes, List<String> problems) {

    public Checked {
        certainty = Collections.unmodifiableMap(new LinkedHashMap<>(certainty));
        polarity = Collections.unmodifiableMap(new LinkedHashMap<>(polarity));
        voice = Collections.unmodifiableMap(new LinkedHashMap<>(voice));
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /// The outcome for a file that could not be read, for its problems.
    static Checked unread(List<String> problems) {
        return new Checked("", 0, 0, Map.of(), Map.of(), Map.of(), 0, 0, 0, List.of(), false, List.of(),
                problems);
    }

    /// The outcome for a dossier.
    static Checked of(Dossier dossier, Verifier.Result passages, List<Accounted> sentences, boolean compared,
            List<String> hints, List<String> problems) {
        Set<String> unnamed = dossier.unnamed();
        return new Checked(dossier.id(), dossier.entities().size(), dossier.claims().size(),
                numbers(dossier, Certainty.values(), Certainty::word, Claim::certainty),
                numbers(dossier, Polarity.values(), Polarity::word, Claim::polarity),
                numbers(dossier, Voice.values(), Voice::word, claim -> claim.saidBy().voice(claim.subject(), unnamed)),
                passages.quotes().size(), passages.unchecked(), passages.problems().size(), sentences, compared,
                notes(dossier, passages, hints), problems);
    }

    private static List<String> notes(Dossier dossier, Verifier.Result passages, List<String> hints) {
        return Stream.of(dossier.notes().stream(),
                Problems.told(passages.warnings()).stream().map(Problem::toString), hints.stream())
                .flatMap(notes -> notes).toList();
    }

    private static <T> Map<String, Integer> numbers(Dossier dossier, T[] values, Function<T, String> word,
            Function<Claim, T> of) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> numbers.put(word.apply(value), 0));
        dossier.claims().forEach(claim -> numbers.merge(word.apply(of.apply(claim)), 1, Integer::sum));
        return numbers;
    }
}
