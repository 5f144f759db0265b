package org.entourage.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entourage.reference.Said.Cited;

/// What a source says, passage by passage; of an attached text, sentence by sentence.
final class NaiveReading {

    private final Known known;
    private final Draw draw;
    private final Shown shown;
    private final String of;

    NaiveReading(Known known, Draw draw) {
        this.known = known;
        this.draw = draw;
        this.shown = new Shown(known, draw);
        this.of = String.valueOf(draw.get("of"));
    }

    /// @param sentences of the attached text; none if it is not attached
    Map<String, Object> answer(List<RandomText.Sentence> sentences) {
        List<Said> looked = known.live.stream().filter(said -> known.world.source(said).id().equals(of)).toList();
        List<Said> scope = draw.scope(looked, known);
        List<Map<String, Object>> rows = new ArrayList<>();
        if (sentences.isEmpty()) {
            for (Cited passage : passages(looked)) {
                rows.add(row(passage.start(), passage.end(), passage.paragraph(), scope.stream()
                        .filter(said -> said.what().passages().contains(passage)).toList()));
            }
        }
        for (RandomText.Sentence sentence : sentences) {
            rows.add(row(sentence.start(), sentence.end(), sentence.paragraph(), scope.stream()
                    .filter(said -> said.what().passages().stream()
                            .anyMatch(passage -> overlaps(passage, sentence.start(), sentence.end())))
                    .toList()));
        }
        return Rows.answer(rows, draw, shown.coverage(looked));
    }

    private List<Cited> passages(List<Said> claims) {
        Map<Cited, Boolean> passages = new LinkedHashMap<>();
        claims.forEach(said -> said.what().passages().forEach(passage -> passages.put(passage, true)));
        known.world.reasons.values().forEach(reasons -> reasons.keySet().stream()
                .filter(passage -> of.equals(known.world.texts.get(passage.text())))
                .forEach(passage -> passages.put(passage, true)));
        List<Cited> sorted = new ArrayList<>(passages.keySet());
        sorted.sort(Comparator.comparing(Cited::text).thenComparing(Cited::start).thenComparing(Cited::end));
        return sorted;
    }

    private static boolean overlaps(Cited passage, int start, int end) {
        return passage.start() < end && start < passage.end();
    }

    private Map<String, Object> row(int start, int end, @org.jspecify.annotations.Nullable Integer paragraph,
            List<Said> claims) {
        String reason = !claims.isEmpty()
                ? null
                : known.world.reasons.values().stream()
                        .flatMap(reasons -> reasons.entrySet().stream())
                        .filter(entry -> of.equals(known.world.texts.get(entry.getKey().text())))
                        .filter(entry -> overlaps(entry.getKey(), start, end)).map(Map.Entry::getValue).findFirst()
                        .orElse(null);
        return shown.row(Nested.of("paragraph", paragraph, "start", start, "end", end, "reason", reason), claims);
    }
}
