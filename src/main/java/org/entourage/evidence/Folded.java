package org.entourage.evidence;

import java.util.Optional;

/// A text as a person would type it, with the way back to its positions.
///
/// Typographic quotes and dashes are plain ones, a line feed is a space, an ellipsis is three dots, and what nobody
/// sees (soft hyphen, zero-width space, word joiner, zero-width no-break space) is left out. Case is kept.
final class Folded {

    private final int[] units;
    private final int[] positions;

    private Folded(int[] units, int[] positions) {
        this.units = units;
        this.positions = positions;
    }

    static Folded of(NormalisedText text) {
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            size += width(text.codePointAt(i));
        }
        var folded = new Folded(new int[size], new int[size]);
        for (int i = 0, next = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            for (int copies = width(c); copies > 0; copies--) {
                folded.units[next] = plain(c);
                folded.positions[next++] = i;
            }
        }
        return folded;
    }

    int length() {
        return units.length;
    }

    int unit(int index) {
        return units[index];
    }

    /// The stretch of the text behind units; none if one end is within an ellipsis.
    Optional<Stretch> stretch(int first, int last) {
        boolean tornBefore = first > 0 && positions[first - 1] == positions[first];
        boolean tornBehind = last + 1 < length() && positions[last + 1] == positions[last];
        return tornBefore || tornBehind
                ? Optional.empty()
                : Optional.of(new Stretch(positions[first], positions[last] + 1));
    }

    private static int width(int c) {
        return switch (c) {
            case 0x00AD, 0x200B, 0x2060, 0xFEFF -> 0;
            case 0x2026 -> 3;
            default -> 1;
        };
    }

    private static int plain(int c) {
        return switch (c) {
            case '\n' -> ' ';
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2039, 0x203A, 0x02BC, 0x00B4, '`' -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB -> '"';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            case 0x2026 -> '.';
            default -> c;
        };
    }
}
