package org.entourage.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.entourage.claim.Passage;

/// Looks for the passages of a text in another copy of it: the same article with other line breaks, or without what
/// stood around it. Words are the same if their digest is; what differs in a quotation mark is not found.
///
/// A copy of an article's length (up to 20,000 windows of a passage's length) is searched whole, in time that grows with
/// the number of different lengths, not of passages. A longer one is searched for each passage as [Windows] does. In all
/// at most 4 billion code points are hashed, some ten seconds; what is left then is tried at its own place only. What was
/// not found and not searched for everywhere is [Unsearched], never [Missing].
public final class OtherCopy {

    private static final int MOST_WINDOWS = 20_000;
    private static final long MOST_OF_A_LENGTH = 20_000_000;
    private static final long MOST_IN_ALL = 4_000_000_000L;

    private final NormalisedText copy;
    private final Map<Passage, Outcome> outcomes = new HashMap<>();
    private long left = MOST_IN_ALL;

    private OtherCopy(NormalisedText copy) {
        this.copy = copy;
    }

    /// What came of looking for a passage.
    public sealed interface Outcome {

        /// What was looked for, as it stands in the text that was read.
        Passage passage();
    }

    /// The copy has these very words.
    ///
    /// @param place     where; of several places the one that is nearest to the passage's own, the first of two
    /// @param paragraph of the copy, counted from 1
    /// @param places    how many places were seen that have these words
    public record Found(Passage passage, Stretch place, int paragraph, int places) implements Outcome {

        /// Whether it stands in another place or paragraph than in the text that was read.
        public boolean moved() {
            Integer said = passage.paragraph();
            return place.start() != passage.start() || (said != null && said != paragraph);
        }
    }

    /// The whole copy was searched, and does not have these words.
    public record Missing(Passage passage) implements Outcome {}

    /// The words were not found where they were looked for; the rest of the copy was not searched.
    public record Unsearched(Passage passage) implements Outcome {}

    /// Looks for passages.
    ///
    /// @return an outcome for each, by text and position
    public static List<Outcome> search(NormalisedText copy, Collection<Passage> passages) {
        var search = new OtherCopy(copy);
        Map<Integer, List<Passage>> byLength = passages.stream().distinct().sorted(inOrder())
                .collect(Collectors.groupingBy(OtherCopy::length, TreeMap::new, Collectors.toList()));
        byLength.forEach(search::all);
        return search.outcomes.values().stream().sorted(Comparator.comparing(Outcome::passage, inOrder())).toList();
    }

    private static Comparator<Passage> inOrder() {
        return Comparator.comparing(Passage::text).thenComparingInt(Passage::start).thenComparingInt(Passage::end)
                .thenComparing(Passage::sha256)
                .thenComparing(Passage::paragraph, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static int length(Passage passage) {
        return passage.end() - passage.start();
    }

    private void all(int length, List<Passage> passages) {
        long windows = Math.max(0, copy.length() - length + 1);
        long whole = windows * length;
        if (windows <= MOST_WINDOWS && whole <= MOST_OF_A_LENGTH && whole <= left) {
            left -= whole;
            scan(length, passages);
        } else {
            passages.forEach(this::alone);
        }
    }

    private void scan(int length, List<Passage> passages) {
        Map<String, List<Stretch>> places = new HashMap<>();
        passages.forEach(passage -> places.put(passage.sha256(), new ArrayList<>()));
        for (int start = 0; start + length <= copy.length(); start++) {
            List<Stretch> same = places.get(copy.digest(start, start + length));
            if (same != null) {
                same.add(new Stretch(start, start + length));
            }
        }
        passages.forEach(passage -> note(passage, places.getOrDefault(passage.sha256(), List.of()), true));
    }

    private void alone(Passage passage) {
        long most = Math.min(MOST_OF_A_LENGTH, (long) MOST_WINDOWS * length(passage));
        if (most <= left) {
            left -= most;
            Windows windows = Windows.of(copy, passage);
            note(passage, windows.places(), windows.complete());
        } else {
            note(passage, atItsPlace(passage), false);
        }
    }

    private List<Stretch> atItsPlace(Passage passage) {
        boolean stands = passage.end() <= copy.length()
                && copy.digest(passage.start(), passage.end()).equals(passage.sha256());
        return stands ? List.of(new Stretch(passage.start(), passage.end())) : List.of();
    }

    private void note(Passage passage, List<Stretch> places, boolean complete) {
        Outcome none = complete ? new Missing(passage) : new Unsearched(passage);
        outcomes.put(passage, places.stream()
                .min(Comparator.comparingInt((Stretch place) -> Math.abs(place.start() - passage.start()))
                        .thenComparingInt(Stretch::start))
                .<Outcome>map(nearest -> new Found(passage, nearest, copy.paragraphAt(nearest.start()), places.size()))
                .orElse(none));
    }
}
