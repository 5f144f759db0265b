package org.entourage.question.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Passage;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.OtherCopy;
import org.entourage.evidence.Sentence;
import org.entourage.evidence.Stretch;

/// Lays the passages of a source beside the sentences of one of its texts.
final class ReadPassages {

    /// Why what stands beside the text makes no claim, though no dossier says so.
    private static final String NOT_READ_ON = "not of the running text: a running head or foot, the number of a page, a caption or a note";

    private final Map<Passage, Made> made = new LinkedHashMap<>();
    /// The dossiers that make something of the source.
    private final Set<String> readers = new HashSet<>();

    /// What is made of a passage.
    ///
    /// @param refs    of claims that cite it
    /// @param reasons why it makes none, in the order of the dossiers; none if no dossier says
    /// @param cited   whether a live claim cites it
    private record Made(List<String> refs, List<Reason> reasons, boolean cited) {}

    /// Why a passage makes no claim.
    ///
    /// @param dossier that says so
    record Reason(String dossier, String words) {}

    /// A passage at its place.
    private record Placed(Stretch place, Passage passage) {}

    /// A row before its claims are cited.
    ///
    /// @param cited whether a live claim cites words of it, be it one that does not count
    /// @param refs  of its claims that count, by their ids
    record Line(String text, @Nullable Integer paragraph, @Nullable Integer sentence, int start, int end,
            @Nullable String quote, @Nullable String reason, boolean cited, List<String> refs) {}

    /// Takes in a passage that live claims cite.
    ///
    /// @param refs of those that count; perhaps none
    void cite(Passage passage, List<String> refs) {
        refs.forEach(ref -> readers.add(dossier(ref)));
        Made before = made.get(passage);
        made.put(passage, new Made(refs, before == null ? List.of() : before.reasons(), true));
    }

    /// Takes in why a passage makes no claim.
    void pass(Passage passage, Reason reason) {
        readers.add(reason.dossier());
        Made before = made.getOrDefault(passage, new Made(List.of(), List.of(), false));
        made.put(passage, new Made(before.refs(), Stream.concat(before.reasons().stream(), Stream.of(reason)).toList(),
                before.cited()));
    }

    /// All passages by text and place.
    List<Line> passages() {
        return made.keySet().stream().sorted(byPlace()).map(this::line).toList();
    }

    /// The sentences of a text, then the passages that are not in it.
    List<Line> sentences(String id, NormalisedText text) {
        Map<Passage, Stretch> others = OtherCopy.places(text,
                made.keySet().stream().filter(passage -> !passage.text().equals(id)).toList());
        Map<Sentence, List<Placed>> covers = new HashMap<>();
        List<Passage> elsewhere = new ArrayList<>();
        for (Passage passage : made.keySet()) {
            Stretch place = passage.text().equals(id) ? own(passage, text) : others.get(passage);
            List<Sentence> touched = place == null
                    ? List.of()
                    : text.sentencesTouching(place.start(), place.end());
            if (place == null || touched.isEmpty()) {
                elsewhere.add(passage);
                continue;
            }
            Placed placed = new Placed(place, passage);
            touched.forEach(sentence -> covers.computeIfAbsent(sentence, _ -> new ArrayList<>()).add(placed));
        }
        return Stream.concat(text.sentences().stream().map(sentence -> line(id, text, sentence,
                covers.getOrDefault(sentence, List.of()))),
                elsewhere.stream().sorted(byPlace()).map(this::line)).toList();
    }

    private static @Nullable Stretch own(Passage passage, NormalisedText text) {
        return passage.end() <= text.length() ? new Stretch(passage.start(), passage.end()) : null;
    }

    private Line line(String id, NormalisedText text, Sentence sentence, List<Placed> covers) {
        List<Made> all = covers.stream().sorted(Comparator.comparingInt((Placed cover) -> cover.place().start())
                .thenComparingInt(cover -> cover.place().end()))
                .map(cover -> Objects.requireNonNull(made.get(cover.passage()))).toList();
        return new Line(id, sentence.paragraph(), sentence.number(), sentence.start(), sentence.end(),
                text.quote(sentence.start(), sentence.end()),
                all.isEmpty() && text.isAside(sentence) ? NOT_READ_ON : reason(all), cited(all), refs(all));
    }

    private Line line(Passage passage) {
        List<Made> one = List.of(Objects.requireNonNull(made.get(passage)));
        return new Line(passage.text(), passage.paragraph(), null, passage.start(), passage.end(), null, reason(one),
                cited(one), refs(one));
    }

    private static boolean cited(List<Made> made) {
        return made.stream().anyMatch(Made::cited);
    }

    private static List<String> refs(List<Made> made) {
        return made.stream().flatMap(each -> each.refs().stream()).distinct()
                .sorted(Comparator.comparing((String ref) -> ref.substring(0, ref.lastIndexOf('@')))).toList();
    }

    /// The reasons of those dossiers that make no claim there; with their ids, if several dossiers read the source.
    private @Nullable String reason(List<Made> here) {
        Set<String> claim = here.stream().flatMap(each -> each.refs().stream()).map(ReadPassages::dossier)
                .collect(Collectors.toSet());
        String format = readers.size() > 1 ? "%s (dossier %s)" : "%s";
        String reasons = here.stream().flatMap(each -> each.reasons().stream())
                .filter(reason -> !claim.contains(reason.dossier()))
                .map(reason -> format.formatted(reason.words(), reason.dossier())).distinct()
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? null : reasons;
    }

    private static String dossier(String ref) {
        return ref.substring(0, ref.indexOf('/'));
    }

    private static Comparator<Passage> byPlace() {
        return Comparator.comparing(Passage::text).thenComparingInt(Passage::start).thenComparingInt(Passage::end)
                .thenComparing(Passage::sha256);
    }
}
