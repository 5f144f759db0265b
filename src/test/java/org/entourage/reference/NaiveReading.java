package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.entourage.reference.NaiveClaim.Cited;

/// What a source says: its sentences, where its text is attached, or the passages that somebody read.
final class NaiveReading {

    private final NaiveGraph known;
    private final DrawnParameters draw;
    private final ClaimJson shown;
    private final String of;

    NaiveReading(NaiveGraph known, DrawnParameters draw) {
        this.known = known;
        this.draw = draw;
        this.shown = new ClaimJson(known, draw);
        this.of = String.valueOf(draw.get("of"));
    }

    /// @param text      words of the attached text; empty if it is not attached
    /// @param sentences of the attached text, in order
    Map<String, Object> answer(String text, List<RandomText.Sentence> sentences) {
        List<NaiveClaim> looked = known.live.stream().filter(said -> known.world.source(said).id().equals(of)).toList();
        List<NaiveClaim> scope = draw.scope(looked, known);
        List<Map<String, Object>> rows = new ArrayList<>();
        int number = 0;
        int paragraph = 0;
        for (RandomText.Sentence sentence : sentences) {
            number = sentence.paragraph() == paragraph ? number + 1 : 1;
            paragraph = sentence.paragraph();
            rows.add(sentence(sentence, number, text, looked, scope));
        }
        if (sentences.isEmpty()) {
            for (Cited passage : passages(looked)) {
                List<NaiveClaim> claims = scope.stream().filter(said -> said.what().passages().contains(passage))
                        .toList();
                rows.add(shown.row(Nested.of("text", passage.text(), "paragraph", passage.paragraph(), "start",
                        passage.start(), "end", passage.end(), "reason",
                        claims.isEmpty() ? reasons().get(passage) : null, "cited",
                        looked.stream().anyMatch(said -> said.what().passages().contains(passage))), claims));
            }
        }
        Map<String, Object> answer = Rows.answer(rows, draw, shown.coverage(looked));
        answer.put("source", shown.source(of));
        if (!sentences.isEmpty()) {
            answer.put("text", textId());
        }
        return answer;
    }

    private Map<String, Object> sentence(RandomText.Sentence sentence, int number, String text, List<NaiveClaim> looked,
            List<NaiveClaim> scope) {
        List<NaiveClaim> claims = scope.stream().filter(said -> said.what().passages().stream()
                .anyMatch(passage -> overlaps(passage, sentence))).toList();
        Set<String> reasons = new LinkedHashSet<>();
        reasons().forEach((passage, reason) -> {
            if (claims.isEmpty() && overlaps(passage, sentence)) {
                reasons.add(reason);
            }
        });
        return shown.row(Nested.of("text", textId(), "paragraph", sentence.paragraph(), "sentence", number, "start",
                sentence.start(), "end", sentence.end(), "quote", text.substring(sentence.start(), sentence.end()),
                "reason", reasons.isEmpty() ? null : String.join("; ", reasons), "cited", looked.stream().anyMatch(
                        said -> said.what().passages().stream().anyMatch(passage -> overlaps(passage, sentence)))),
                claims);
    }

    private String textId() {
        return known.world.texts.entrySet().stream().filter(text -> text.getValue().equals(of)).map(Map.Entry::getKey)
                .findFirst().orElseThrow();
    }

    private static boolean overlaps(Cited passage, RandomText.Sentence sentence) {
        return passage.start() < sentence.end() && sentence.start() < passage.end();
    }

    /// Reasons for passages of this source that make no claim, in the order of the text.
    private Map<Cited, String> reasons() {
        Map<Cited, String> found = new LinkedHashMap<>();
        known.world.reasons.values().forEach(reasons -> reasons.forEach((passage, reason) -> {
            if (of.equals(known.world.texts.get(passage.text()))) {
                found.put(passage, reason);
            }
        }));
        return found;
    }

    private List<Cited> passages(List<NaiveClaim> claims) {
        Set<Cited> passages = new LinkedHashSet<>(reasons().keySet());
        claims.forEach(said -> passages.addAll(said.what().passages()));
        List<Cited> sorted = new ArrayList<>(passages);
        sorted.sort(Comparator.comparing(Cited::text).thenComparingInt(Cited::start).thenComparingInt(Cited::end));
        return sorted;
    }
}
