package org.entourage.evidence;

/// The mark of a footnote right behind a stop: `[3]`, `7`, `¹²`, `①`, `<FN288>`, `(4)`, `*`, `†`.
final class FootnoteMark {

    private static final int LONGEST = 32;
    private static final int MOST_DIGITS = 3;

    private FootnoteMark() {}

    /// Where the mark ends that begins at a position; that position if there is none.
    ///
    /// @param stop the first ender before it
    static int end(int[] text, int stop, int at, int limit) {
        int end = one(text, stop, at, limit);
        int next = end == at ? at : joined(text, at, end, limit);
        while (next > end) {
            end = one(text, stop, next, limit);
            next = joined(text, at, end, limit);
        }
        return end;
    }

    /// Where the next of several marks begins, as in `³,⁴`, `³–⁵` or `[3], [4]`; where the last ended if none follows.
    private static int joined(int[] text, int first, int end, int limit) {
        boolean joins = end < limit && (text[end] == ',' || text[end] == '-' || text[end] == 0x2013);
        int next = joins && text[end] == ',' && end + 1 < limit && text[end + 1] == ' ' ? end + 2 : end + 1;
        boolean alike = joins && next < limit && (isRaised(text[first])
                ? isRaised(text[next])
                : isOpening(text[first])
                        && text[next] == text[first]);
        return alike && one(text, 0, next, limit) > next ? next : end;
    }

    private static boolean isOpening(int c) {
        return c == '[' || c == 0xFF3B || c == 0x3014;
    }

    private static int one(int[] text, int stop, int at, int limit) {
        int c = text[at];
        return switch (c) {
            case '[', 0xFF3B, 0x3014 -> bracketed(text, at, limit, closing(c), false);
            case '<' -> bracketed(text, at, limit, '>', false);
            case '(', '{' -> bracketed(text, at, limit, closing(c), true);
            case '*', 0x2217, 0x204E, 0x2020, 0x2021, 0x00A7, 0x00B6, 0x203B -> at + 1;
            default -> isRaised(c) ? at + 1 : digits(text, stop, at, limit);
        };
    }

    private static int closing(int opening) {
        return switch (opening) {
            case '(' -> ')';
            case 0x3014 -> 0x3015;
            default -> opening + 2;
        };
    }

    /// A short word in brackets, or nothing but digits; with the page that may follow, as in `[3]:12`.
    private static int bracketed(int[] text, int at, int limit, int closing, boolean digitsOnly) {
        int most = Math.min(limit, at + LONGEST);
        for (int i = at + 1; i < most && text[i] != text[at]; i++) {
            if (text[i] == closing) {
                return i == at + 1 ? at : page(text, i + 1, limit);
            }
            if (digitsOnly && !Character.isDigit(text[i])) {
                return at;
            }
        }
        return at;
    }

    private static int page(int[] text, int at, int limit) {
        int to = at + 1;
        while (to < limit
                && (Character.isDigit(text[to]) || ((text[to] == '-' || text[to] == 0x2013) && to > at + 1))) {
            to++;
        }
        return at < limit && text[at] == ':' && to > at + 1 ? to : at;
    }

    private static boolean isRaised(int c) {
        return c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x207E)
                || (c >= 0x2460 && c <= 0x2473);
    }

    /// Bare digits, before white space or the end. Not behind a number, where they are its decimals, but for a year.
    private static int digits(int[] text, int stop, int at, int limit) {
        int to = at;
        while (to < limit && Character.isDigit(text[to])) {
            to++;
        }
        boolean alone = to == limit || text[to] == ' ';
        if (to == at || to - at > MOST_DIGITS || !alone || stop == 0) {
            return listed(text, stop, at, to, limit);
        }
        return isDecimal(text, stop, at) ? at : to;
    }

    /// Several, as in `7,8` or `7-9`.
    private static int listed(int[] text, int stop, int at, int to, int limit) {
        boolean more = to > at && to - at <= MOST_DIGITS && to + 1 < limit && stop > 0
                && (text[to] == ',' || text[to] == '-' || text[to] == 0x2013) && Character.isDigit(text[to + 1])
                && !isDecimal(text, stop, at);
        if (!more) {
            return at;
        }
        int end = digits(text, stop, to + 1, limit);
        return end > to + 1 ? end : at;
    }

    private static boolean isDecimal(int[] text, int stop, int at) {
        int from = stop;
        while (from > 0 && Character.isDigit(text[from - 1])) {
            from--;
        }
        boolean year = stop - from == 4 && text[from] <= '2'
                && (from == 0 || text[from - 1] == ' ' || text[from - 1] == '(' || text[from - 1] == 0x2013);
        return from < stop && at == stop + 1 && !year;
    }
}
