package org.entourage.edit.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Passage;
import org.entourage.claim.Source;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.Used;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.OtherCopy;
import org.entourage.evidence.Sentence;
import org.entourage.evidence.Stretch;

/// Goes through the sentences of each source, and says what a dossier makes of them.
///
/// Of a source with several texts, the sentences of the first that is at hand count; passages of its other texts are
/// found again in it, see [OtherCopy]. What of a document is not read on, as a running head, counts only if a dossier makes
/// something of it. A passage that is not what stands in its text counts for nothing.
public final class Accounting {

    private static final int FIRST_WORDS = 60;

    private final Map<String, NormalisedText> atHand;
    private final Set<Passage> verified;
    private final Map<Passage, Made> made = new LinkedHashMap<>();
    private final Map<String, List<String>> textsOf;
    private final Map<String, List<Passage>> passagesOf;

    private Accounting(Dossier dossier, Map<String, NormalisedText> atHand, Set<Passage> verified) {
        this.atHand = atHand;
        this.verified = verified;
        this.textsOf = dossier.citable().stream().collect(Collectors.groupingBy(Source.Text::source,
                Collectors.mapping(Source.Text::id, Collectors.toList())));
        this.passagesOf = dossier.cited().keySet().stream().collect(Collectors.groupingBy(Passage::text));
        dossier.cited().keySet().forEach(passage -> made.put(passage, new Made(new ArrayList<>(),
                dossier.noClaims().get(passage))));
        dossier.claims().forEach(claim -> claim.passages().forEach(
                passage -> Objects.requireNonNull(made.get(passage)).claims().add(claim.id().key())));
    }

    /// What is made of a passage.
    private record Made(List<String> claims, @Nullable String reason) {

        boolean isSomething() {
            return reason != null || !claims.isEmpty();
        }
    }

    /// A stretch of the text that counts, and what is made of it.
    private record Cover(Stretch stretch, Made made) {}

    /// Every sentence of the sources whose texts are at hand, every passage of the others, in the order of the dossier
    /// and of the texts.
    ///
    /// @param atHand   the texts at hand, by id
    /// @param verified the passages that are what stands in their text
    public static List<Accounted> of(Dossier dossier, Map<String, NormalisedText> atHand, Set<Passage> verified) {
        Accounting accounting = new Accounting(dossier, atHand, verified);
        return Stream.concat(dossier.sources().stream().map(Source::id), dossier.usedSources().map(Used::id))
                .flatMap(source -> accounting.of(source).stream()).toList();
    }

    /// How many sentences, of the texts at hand, have neither claims nor a reason.
    public static int open(Dossier dossier, Map<String, NormalisedText> atHand, Set<Passage> verified) {
        return (int) of(dossier, atHand, verified).stream().filter(Accounted::ofSentence)
                .filter(Accounted::hasNothing).count();
    }

    private List<Accounted> of(String source) {
        List<String> texts = textsOf.getOrDefault(source, List.of());
        Optional<String> counted = texts.stream().filter(atHand::containsKey).findFirst();
        return counted.isPresent()
                ? sentences(source, texts, counted.get(), Objects.requireNonNull(atHand.get(counted.get())))
                : passages(source, texts);
    }

    private List<Accounted> passages(String source, List<String> texts) {
        return texts.stream().flatMap(text -> passagesOf.getOrDefault(text, List.of()).stream()
                .sorted(Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end)))
                .map(each -> new Accounted(source, each.text(), each.paragraph(), null, each.start(), each.end(),
                        made(each).claims(), made(each).reason(), false, null))
                .toList();
    }

    private Made made(Passage passage) {
        return Objects.requireNonNull(made.get(passage));
    }

    private List<Accounted> sentences(String source, List<String> texts, String id, NormalisedText text) {
        Map<Sentence, List<Cover>> covers = new HashMap<>();
        for (Cover cover : covers(texts, id, text)) {
            text.sentencesTouching(cover.stretch().start(), cover.stretch().end())
                    .forEach(sentence -> covers.computeIfAbsent(sentence, _ -> new ArrayList<>()).add(cover));
        }
        return text.sentences().stream()
                .filter(sentence -> !text.isAside(sentence) || covers.containsKey(sentence))
                .map(sentence -> accounted(source, id, text, sentence, covers.getOrDefault(sentence, List.of())))
                .toList();
    }

    /// By their beginnings.
    private List<Cover> covers(List<String> texts, String id, NormalisedText text) {
        List<Passage> passages = texts.stream().flatMap(each -> passagesOf.getOrDefault(each, List.of()).stream())
                .filter(passage -> made(passage).isSomething()).toList();
        Map<Passage, Stretch> others = OtherCopy.places(text,
                passages.stream().filter(passage -> !passage.text().equals(id)).toList());
        List<Cover> covers = new ArrayList<>();
        passages.forEach(passage -> {
            Made what = made(passage);
            if (!passage.text().equals(id)) {
                Stretch stretch = others.get(passage);
                if (stretch != null) {
                    covers.add(new Cover(stretch, what));
                }
            } else if (verified.contains(passage)) {
                covers.add(new Cover(new Stretch(passage.start(), passage.end()), what));
            }
        });
        covers.sort(Comparator.comparingInt((Cover cover) -> cover.stretch().start())
                .thenComparingInt(cover -> cover.stretch().end()));
        return covers;
    }

    private static Accounted accounted(String source, String id, NormalisedText text, Sentence sentence,
            List<Cover> covers) {
        Set<String> claims = new LinkedHashSet<>();
        covers.forEach(cover -> claims.addAll(cover.made().claims()));
        String reasons = covers.stream().map(cover -> cover.made().reason()).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining("; "));
        String words = covers.isEmpty()
                ? text.quote(sentence.start(), Math.min(sentence.end(), sentence.start() + FIRST_WORDS))
                : null;
        return new Accounted(source, id, sentence.paragraph(), sentence.number(), sentence.start(), sentence.end(),
                List.copyOf(claims), reasons.isEmpty() ? null : reasons, leavesWords(text, sentence, covers), words);
    }

    /// Whether words of a sentence lie between or beside the stretches that cover some of it.
    private static boolean leavesWords(NormalisedText text, Sentence sentence, List<Cover> covers) {
        int reached = sentence.start();
        for (Cover cover : covers) {
            if (hasWords(text, reached, cover.stretch().start())) {
                return true;
            }
            reached = Math.max(reached, cover.stretch().end());
        }
        return !covers.isEmpty() && hasWords(text, reached, sentence.end());
    }

    private static boolean hasWords(NormalisedText text, int start, int end) {
        return start < end && !text.quote(start, end).isBlank();
    }
}
