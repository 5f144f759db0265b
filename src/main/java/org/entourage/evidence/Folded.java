package org.entourage.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A text as a person would type it, with the way back to its positions.
///
/// Typographic quotes and dashes are plain ones, a line feed is a space, an ellipsis is three dots, a ligature its letters;
/// what nobody sees, and the space inside « guillemets », is left out. A hyphen inside a word is no unit, but says how the
/// two beside it are joined: the one at a line's end ("com- mission") may belong to the word or not. Case is kept.
final class Folded {

    private static final byte HYPHEN = 1;
    private static final byte EITHER = 2;

    private final NormalisedText text;
    private int[] units;
    private int[] starts;
    private byte[] joints;
    private int[] joined = {};
    private int size;

    private Folded(NormalisedText text) {
        this.text = text;
        this.units = new int[text.length() + 1];
        this.starts = new int[text.length() + 1];
        this.joints = new byte[text.length() + 1];
    }

    static Folded of(NormalisedText text) {
        Folded folded = new Folded(text);
        for (int at = 0; at < text.length();) {
            at = folded.read(at);
        }
        folded.units = Arrays.copyOf(folded.units, folded.size);
        folded.joined = new int[folded.size + 1];
        for (int i = 0; i < folded.size; i++) {
            folded.joined[i + 1] = folded.joined[i] + (folded.joints[i] == 0 ? 0 : 1);
        }
        return folded;
    }

    /// Takes in what stands at a position.
    ///
    /// @return the position behind it
    private int read(int at) {
        int c = sign(at);
        if (Signs.isUnseen(c)) {
            return c == Signs.SOFT_HYPHEN ? softHyphen(at) : at + 1;
        }
        if (Signs.isDash(c)) {
            return dash(at);
        }
        if (c == 0x2026) {
            List.of('.', '.', '.').forEach(dot -> add(dot, at));
        } else if (Signs.isLigature(c)) {
            Signs.apart(c).codePoints().forEach(letter -> add(letter, at));
        } else if (!Guillemets.spaceInside(text, at)) {
            add(Signs.plain(c), at);
        }
        return at + 1;
    }

    private void add(int unit, int at) {
        if (size == units.length) {
            units = Arrays.copyOf(units, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            joints = Arrays.copyOf(joints, size * 2);
        }
        units[size] = unit;
        starts[size++] = at;
    }

    /// One at a line's end goes with the space beside it, or those on both sides.
    private int softHyphen(int at) {
        int next = seen(at + 1);
        if (next > at + 1 || !isSpace(next) || !isLetter(seen(next + 1))) {
            return at + 1;
        }
        if (size > 1 && units[size - 1] == ' ' && Signs.isLetter(units[size - 2])) {
            size--;
        }
        if (size > 0 && Signs.isLetter(units[size - 1])) {
            joints[size - 1] = EITHER;
        }
        return next + 1;
    }

    private int dash(int at) {
        int end = at;
        while (end < text.length() && Signs.isDash(sign(end))) {
            end++;
        }
        int before = size == 0 ? ' ' : units[size - 1];
        int next = seen(end);
        boolean spaced = isSpace(next);
        next = spaced ? seen(next + 1) : next;
        if (!Signs.isLetterOrDigit(before) || next >= text.length()
                || !Signs.isLetterOrDigit(sign(next))) {
            add('-', at);
            return end;
        }
        boolean lineEnd = spaced && end == at + 1 && Signs.isHyphen(sign(at)) && Signs.isLetter(before)
                && isLetter(next);
        joints[size - 1] = lineEnd ? EITHER : HYPHEN;
        return next;
    }

    private int seen(int at) {
        int next = at;
        while (next < text.length() && Signs.isUnseen(sign(next))) {
            next++;
        }
        return next;
    }

    /// What stands there; of a text that was read in a wrong encoding, what is meant.
    private int sign(int at) {
        return Encodings.meant(text.codePointAt(at));
    }

    private boolean isSpace(int at) {
        return at < text.length() && Normalisation.isWhiteSpace(sign(at));
    }

    private boolean isLetter(int at) {
        return at < text.length() && Signs.isLetter(sign(at));
    }

    int[] units() {
        return units;
    }

    /// Whether the words of another are joined as they are here, from a unit on.
    boolean joinedAs(Folded wanted, int from) {
        int last = wanted.size - 1;
        if (joined[from + last] == joined[from] && wanted.joined[last] == 0) {
            return true;
        }
        for (int i = 0; i < last; i++) {
            byte here = joints[from + i];
            byte there = wanted.joints[i];
            if (here != there && here != EITHER && there != EITHER) {
                return false;
            }
        }
        return true;
    }

    /// The stretch of the text behind units; none if one end is within an ellipsis or a ligature.
    Optional<Stretch> stretch(int first, int last) {
        boolean tornBefore = first > 0 && starts[first - 1] == starts[first];
        boolean tornBehind = last + 1 < size && starts[last + 1] == starts[last];
        return tornBefore || tornBehind ? Optional.empty() : Optional.of(new Stretch(starts[first], end(last)));
    }

    /// Two or three dashes in a row are one unit.
    private int end(int unit) {
        int end = starts[unit] + 1;
        while (units[unit] == '-' && end < text.length() && Signs.isDash(sign(end))) {
            end++;
        }
        return end;
    }
}
