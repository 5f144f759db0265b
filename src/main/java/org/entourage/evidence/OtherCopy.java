package org.entourage.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Passage;

/// Looks for the passages of a text in another copy of it: the same article with other line breaks, with other quotation
/// marks, or without what stood around it. Words are the same if their digest is, or that of a spelling of them with other
/// signs, see [Spellings]. Where they stand several times, [Neighbours] may tell which place is meant.
///
/// Whole sentences are looked up. For the others a copy of an article's length (up to 20,000 windows of a passage's
/// length) is searched whole, in time that grows with the number of different lengths, not of passages; a longer one for
/// each passage as [Windows] does. In all at most 4 billion code points are hashed, some ten seconds; what is left then is
/// tried at its own place only. What was not found and not searched for everywhere is [Unsearched], never [Missing].
public final class OtherCopy {

    private static final int MOST_WINDOWS = 20_000;
    private static final long MOST_OF_A_LENGTH = 20_000_000;
    private static final long MOST_IN_ALL = 4_000_000_000L;
    private static final long MOST_AT_ONCE = 400_000_000;
    private static final int SHARE_OF_SPELLINGS = 20;

    private final NormalisedText copy;
    private final Folded folded;
    private final Spellings spellings;
    /// The words of digests, where they stand first.
    private final Map<String, Stretch> words = new HashMap<>();
    private final Map<Passage, List<Stretch>> places = new HashMap<>();
    private final Set<Passage> unsearched = new HashSet<>();
    private final Map<String, List<Stretch>> known = new HashMap<>();
    private long left;
    private long toLocate;

    private OtherCopy(NormalisedText copy, long most) {
        this.copy = copy;
        this.folded = Folded.of(copy);
        this.spellings = new Spellings(copy, most / SHARE_OF_SPELLINGS);
        this.left = most;
        this.toLocate = most;
    }

    /// What came of looking for a passage.
    public sealed interface Outcome {

        /// What was looked for, as it stands in the text that was read.
        Passage passage();
    }

    /// The copy has these words, and it is known where.
    ///
    /// @param place     where
    /// @param paragraph of the copy, counted from 1
    /// @param places    all that have these words, in order
    /// @param marks     what must be said of it
    public record Found(Passage passage, Stretch place, int paragraph, List<Stretch> places, Set<Mark> marks)
            implements
                Outcome {

        public Found {
            places = List.copyOf(places);
            marks = Set.copyOf(marks);
        }

        /// Whether it stands in another place or paragraph than in the text that was read.
        public boolean moved() {
            Integer said = passage.paragraph();
            return place.start() != passage.start() || (said != null && said != paragraph);
        }

        /// The marks, and the places that were not taken, as a person reads them; empty if there are none.
        public String marksInWords() {
            List<Stretch> others = places.stream().filter(each -> !each.equals(place)).toList();
            return Stream.concat(marks.stream().sorted().map(Mark::toString), others.isEmpty()
                    ? Stream.of()
                    : Stream.of("the same words stand at %s too".formatted(Stretch.inWords(others))))
                    .collect(Collectors.joining("; "));
        }

        /// Whether these are the very words of the passage's digest.
        public boolean verbatim() {
            return !marks.contains(Mark.OTHER_SIGNS);
        }
    }

    /// The copy has these words several times, and nothing says which place is meant.
    ///
    /// @param places at least two, in order
    public record Several(Passage passage, List<Stretch> places) implements Outcome {

        public Several {
            places = List.copyOf(places);
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
        return search(copy, passages, MOST_IN_ALL);
    }

    /// The places of those whose place is known, for somebody who waits: a tenth of the work at most.
    public static Map<Passage, Stretch> places(NormalisedText copy, Collection<Passage> passages) {
        Map<Passage, Stretch> places = new HashMap<>();
        if (!passages.isEmpty()) {
            search(copy, passages, MOST_AT_ONCE).forEach(outcome -> {
                if (outcome instanceof Found found) {
                    places.put(found.passage(), found.place());
                }
            });
        }
        return places;
    }

    private static List<Outcome> search(NormalisedText copy, Collection<Passage> passages, long most) {
        var search = new OtherCopy(copy, most);
        List<Passage> all = passages.stream().distinct().sorted(inOrder()).toList();
        search.wholeSentences(all);
        all.stream().filter(passage -> !search.words.containsKey(passage.sha256()))
                .collect(Collectors.groupingBy(OtherCopy::length, TreeMap::new, Collectors.toList()))
                .forEach(search::all);
        Map<Passage, Spellings.Spelling> others = search.spellings.find(
                all.stream().filter(passage -> !search.words.containsKey(passage.sha256())).toList());
        all.forEach(passage -> search.locate(passage, others.get(passage)));
        Map<Passage, Stretch> placed = new HashMap<>();
        search.places.keySet().stream().collect(Collectors.groupingBy(Passage::text)).values()
                .forEach(text -> placed.putAll(Neighbours.placed(search.placesOf(text))));
        return all.stream().map(passage -> search.outcome(passage, placed.get(passage))).toList();
    }

    private static Comparator<Passage> inOrder() {
        return Comparator.comparing(Passage::text).thenComparingInt(Passage::start).thenComparingInt(Passage::end)
                .thenComparing(Passage::sha256)
                .thenComparing(Passage::paragraph, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static int length(Passage passage) {
        return passage.end() - passage.start();
    }

    /// As many sentences in a row as a passage can have.
    private void wholeSentences(List<Passage> passages) {
        Set<Integer> lengths = passages.stream().map(OtherCopy::length).collect(Collectors.toSet());
        Set<String> wanted = passages.stream().map(Passage::sha256).collect(Collectors.toSet());
        List<Sentence> sentences = copy.sentences();
        for (int first = 0; first < sentences.size(); first++) {
            int last = Math.min(sentences.size(), first + Verification.MOST_SENTENCES);
            for (int each = first; each < last; each++) {
                Stretch stretch = new Stretch(sentences.get(first).start(), sentences.get(each).end());
                if (lengths.contains(stretch.length())) {
                    note(wanted, stretch);
                }
            }
        }
    }

    private void note(Set<String> wanted, Stretch stretch) {
        String digest = copy.digest(stretch.start(), stretch.end());
        if (wanted.contains(digest)) {
            words.putIfAbsent(digest, stretch);
        }
    }

    private void all(int length, List<Passage> passages) {
        long windows = Math.max(0, copy.length() - length + 1);
        long whole = windows * length;
        if (windows <= MOST_WINDOWS && whole <= MOST_OF_A_LENGTH && whole <= left) {
            left -= whole;
            scan(length, passages.stream().map(Passage::sha256).collect(Collectors.toSet()));
        } else {
            passages.forEach(this::alone);
        }
    }

    private void scan(int length, Set<String> wanted) {
        for (int start = 0; start + length <= copy.length(); start++) {
            note(wanted, new Stretch(start, start + length));
        }
    }

    private void alone(Passage passage) {
        long most = Math.min(MOST_OF_A_LENGTH, (long) MOST_WINDOWS * length(passage));
        if (most <= left) {
            left -= most;
            Windows windows = Windows.of(copy, passage);
            windows.places().stream().limit(1).forEach(place -> words.put(passage.sha256(), place));
            if (!windows.complete()) {
                unsearched.add(passage);
            }
        } else {
            unsearched.add(passage);
            if (standsAtItsPlace(passage)) {
                words.put(passage.sha256(), new Stretch(passage.start(), passage.end()));
            }
        }
    }

    /// All places of a passage's words. One that has none here may have them in another spelling.
    private void locate(Passage passage, Spellings.@Nullable Spelling other) {
        Stretch first = other == null ? words.get(passage.sha256()) : other.place();
        if (first == null) {
            return;
        }
        String spelling = other == null ? copy.quote(first.start(), first.end()) : other.words();
        List<Stretch> all = known.computeIfAbsent(passage.sha256(), _ -> everywhere(spelling, first));
        if (!all.isEmpty()) {
            places.put(passage, all);
        } else if (standsAtItsPlace(passage)) {
            places.put(passage, List.of(new Stretch(passage.start(), passage.end())));
        } else {
            unsearched.add(passage);
        }
    }

    /// @return nothing if that would take too long
    private List<Stretch> everywhere(String spelling, Stretch first) {
        toLocate -= copy.length();
        if (toLocate < 0) {
            return List.of();
        }
        List<Stretch> all = spelling.strip().equals(spelling)
                ? Locator.places(copy, folded, spelling)
                : List.<Stretch>of();
        return all.contains(first) ? all : Locator.literal(copy, copy.quote(first.start(), first.end()));
    }

    private boolean standsAtItsPlace(Passage passage) {
        return passage.end() <= copy.length()
                && copy.digest(passage.start(), passage.end()).equals(passage.sha256());
    }

    private Map<Passage, List<Stretch>> placesOf(List<Passage> passages) {
        Map<Passage, List<Stretch>> of = new LinkedHashMap<>();
        passages.forEach(passage -> of.put(passage, Objects.requireNonNull(places.get(passage))));
        return of;
    }

    private Outcome outcome(Passage passage, @Nullable Stretch placed) {
        List<Stretch> all = places.get(passage);
        if (all == null) {
            return unsearched.contains(passage) ? new Unsearched(passage) : new Missing(passage);
        }
        if (all.size() > 1 && placed == null) {
            return new Several(passage, all);
        }
        Stretch place = placed == null ? all.getFirst() : placed;
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (placed != null) {
            marks.add(Mark.NEIGHBOURS);
        }
        if (!copy.digest(place.start(), place.end()).equals(passage.sha256())) {
            marks.add(Mark.OTHER_SIGNS);
        }
        return new Found(passage, place, copy.paragraphAt(place.start()), all, marks);
    }
}
