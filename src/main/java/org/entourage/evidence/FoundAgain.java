package org.entourage.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.entourage.claim.Passage;

/// Finds passages of other copies again in a text, by their digests.
///
/// Those that are whole sentences are looked up, which costs nothing. Each of the others is searched for word by word,
/// which takes some hundredths of a second: no more than a hundred of them, the rest is not found.
public final class FoundAgain {

    private static final int MOST_SEARCHED = 100;

    private final NormalisedText text;
    private final Map<String, List<Stretch>> whole = new HashMap<>();
    private int searched;

    /// Looks in a text.
    public FoundAgain(NormalisedText text) {
        this.text = text;
    }

    /// Where the words of a passage stand; where they do several times, the place nearest to its own.
    public Optional<Stretch> find(Passage passage) {
        if (whole.isEmpty()) {
            index();
        }
        List<Stretch> places = whole.getOrDefault(passage.sha256(), List.of());
        if (places.isEmpty() && searched < MOST_SEARCHED) {
            searched++;
            places = Windows.of(text, passage).places();
        }
        return places.stream().min(Comparator.comparingInt(place -> Math.abs(place.start() - passage.start())));
    }

    /// As many sentences in a row as a passage can have.
    private void index() {
        List<Sentence> sentences = text.sentences();
        for (int first = 0; first < sentences.size(); first++) {
            int last = Math.min(sentences.size(), first + Verification.MOST_SENTENCES);
            for (int each = first; each < last; each++) {
                Stretch stretch = new Stretch(sentences.get(first).start(), sentences.get(each).end());
                whole.computeIfAbsent(text.digest(stretch.start(), stretch.end()), _ -> new ArrayList<>()).add(stretch);
            }
        }
    }
}
