package org.entourage.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Passage;
import org.entourage.claim.Sha256;

/// Finds a passage, known by its length and digest alone, in a copy that has its words with other signs.
///
/// From each beginning of a word, the nearest to the passage's own place first, the copy is spelled in all ways of its
/// [Sign]s, those of a kind alike, until a spelling has the passage's digest. What the copy lacks altogether, a hyphen at a
/// line's end, a soft hyphen or a mark of direction, is put in at up to two places. The work is bounded: passages of up to
/// 2,000 code points, at most 100 million hashed for each number of places.
final class Spellings {

    private static final long MOST_OF_A_PASSAGE = 100_000_000;
    private static final int LONGEST = 2_000;
    private static final int FURTHEST = 500_000;
    private static final int MOST_PUT_IN = 2;

    private static final List<String> BETWEEN_LETTERS = List.of("- ", "\u00AD", "\u00AD ");
    private static final List<String> OF_DIRECTION = List.of("\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u2066",
            "\u2067", "\u2068", "\u2069", "\u061C");

    private final NormalisedText copy;
    private final boolean rightToLeft;
    /// The sign that begins at a position, found out once: a copy is spelled again and again.
    private final Map<Integer, Optional<Sign>> signs = new HashMap<>();
    private long left;

    /// @param most code points that are hashed for all passages
    Spellings(NormalisedText copy, long most) {
        this.copy = copy;
        this.left = most;
        this.rightToLeft = Arrays.stream(copy.codePoints()).anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /// The words of a passage.
    ///
    /// @param words as they were read
    /// @param place of the copy
    record Spelling(String words, Stretch place) {}

    /// Where spellings of the copy are passages, as far as that was found. What takes least is tried for all of them first;
    /// what is left of the work is shared among those that are still missing.
    Map<Passage, Spelling> find(Collection<Passage> passages) {
        Map<Passage, Spelling> found = new HashMap<>();
        List<Passage> missing = passages.stream().filter(passage -> length(passage) <= LONGEST).toList();
        for (int putIn = 0; putIn <= MOST_PUT_IN; putIn++) {
            for (int i = 0; i < missing.size(); i++) {
                long budget = Math.min(MOST_OF_A_PASSAGE, left / (missing.size() - i));
                Spelling spelling = new Search(missing.get(i), budget).nearest(putIn);
                if (spelling != null) {
                    found.put(missing.get(i), spelling);
                }
            }
            missing = missing.stream().filter(passage -> !found.containsKey(passage)).toList();
        }
        return found;
    }

    private static int length(Passage passage) {
        return passage.end() - passage.start();
    }

    private List<Integer> starts(Passage passage) {
        return IntStream.range(Math.max(0, passage.start() - FURTHEST),
                Math.min(copy.length(), passage.start() + FURTHEST)).filter(this::beginsWord).boxed()
                .sorted(Comparator.comparingInt(start -> Math.abs(start - passage.start()))).toList();
    }

    private @Nullable Sign sign(int at) {
        return signs.computeIfAbsent(at, _ -> Optional.ofNullable(Sign.at(copy, at))).orElse(null);
    }

    private boolean beginsWord(int at) {
        int before = at == 0 ? ' ' : copy.codePointAt(at - 1);
        return !Normalisation.isWhiteSpace(copy.codePointAt(at)) && !(Signs.isLetterOrDigit(before)
                && Signs.isLetterOrDigit(copy.codePointAt(at)));
    }

    /// The spellings of one passage's length.
    private final class Search {

        private final int[] spelled;
        private final byte[] digest;
        private final Map<Sign.Kind, Integer> chosen = new EnumMap<>(Sign.Kind.class);
        private final List<Integer> starts;
        private int start;
        private long budget;
        private @Nullable Spelling found;

        Search(Passage passage, long budget) {
            this.spelled = new int[length(passage)];
            this.digest = HexFormat.of().parseHex(passage.sha256());
            this.starts = starts(passage);
            this.budget = budget;
        }

        @Nullable
        Spelling nearest(int putIn) {
            for (int i = 0; i < starts.size() && found == null && budget > 0; i++) {
                start = starts.get(i);
                spell(start, 0, putIn, false);
            }
            return found;
        }

        /// Spells on from a position.
        ///
        /// @param length how much is spelled
        /// @param putIn  in how many places something must still be put in
        /// @param other  whether it differs from what stands there
        private void spell(int from, int length, int putIn, boolean other) {
            int at = from;
            int size = length;
            while (found == null && budget > 0) {
                if (size == spelled.length && putIn == 0) {
                    compare(at, other);
                    return;
                }
                if (putIn > 0) {
                    putIn(at, size, putIn);
                }
                if (size == spelled.length || at == copy.length()) {
                    return;
                }
                Sign sign = sign(at);
                if (sign != null) {
                    choose(sign, size, putIn, other);
                    return;
                }
                spelled[size++] = copy.codePointAt(at++);
            }
        }

        private void choose(Sign sign, int size, int putIn, boolean other) {
            Sign.Kind kind = sign.kind();
            Integer fixed = kind == null ? null : chosen.get(kind);
            for (int i = 0; i < sign.spellings().size(); i++) {
                if (fixed != null && fixed != i) {
                    continue;
                }
                if (kind != null && fixed == null) {
                    chosen.put(kind, i);
                }
                add(sign.spellings().get(i), sign.end(), size, putIn, other || i > 0);
            }
            if (kind != null && fixed == null) {
                chosen.remove(kind);
            }
        }

        private void putIn(int at, int size, int putIn) {
            boolean behindLetter = size > 0 && Signs.isLetter(spelled[size - 1]);
            if (behindLetter && at < copy.length() && Signs.isLetter(copy.codePointAt(at))) {
                BETWEEN_LETTERS.forEach(hyphen -> add(hyphen, at, size, putIn - 1, true));
            }
            if (size > 1 && Signs.isHyphen(spelled[size - 1]) && Signs.isLetter(spelled[size - 2])) {
                add(" ", at, size, putIn - 1, true);
            }
            if (rightToLeft) {
                OF_DIRECTION.forEach(mark -> add(mark, at, size, putIn - 1, true));
            }
        }

        private void add(String spelling, int at, int size, int putIn, boolean other) {
            int[] more = spelling.codePoints().toArray();
            if (size + more.length <= spelled.length) {
                System.arraycopy(more, 0, spelled, size, more.length);
                spell(at, size + more.length, putIn, other);
            }
        }

        private void compare(int end, boolean other) {
            if (other && end > start) {
                budget -= spelled.length;
                left -= spelled.length;
                String words = new String(spelled, 0, spelled.length);
                if (Arrays.equals(Sha256.bytes(words.getBytes(StandardCharsets.UTF_8)), digest)) {
                    found = new Spelling(words, new Stretch(start, end));
                }
            }
        }
    }
}
