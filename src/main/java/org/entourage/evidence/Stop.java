package org.entourage.evidence;

/// A run of enders, with the quotes, brackets and marks of footnotes right behind: `.`, `?!`, `.”`, `...`, `.[3][4]`.
///
/// What stands apart and only stops or closes (`. . .`, the French `! »`) belongs to it.
///
/// @param from      its first ender
/// @param end       one past its last sign
/// @param last      its last ender
/// @param enders    how many it has
/// @param bracketed whether a bracket closes behind its last ender
/// @param numbered  whether bare digits end it, as the mark of a footnote
record Stop(int from, int end, int last, int enders, boolean bracketed, boolean numbered) {

    static Stop at(int[] text, int from, int limit, boolean quoting) {
        var run = new Run(text, from, limit, quoting);
        while (run.grows()) {
            // each step takes what it found
        }
        return new Stop(from, run.end, run.last, run.enders, run.bracketed, run.numbered);
    }

    /// Whether it is a single full stop, which may be that of an abbreviation.
    boolean isFullStop(int[] text) {
        return enders == 1 && Enders.isDot(text[from]);
    }

    private static final class Run {

        private final int[] text;
        private final int from;
        private final int limit;
        private boolean quoting;
        private int end;
        private int last;
        private int enders = 1;
        private boolean bracketed;
        private boolean numbered;

        Run(int[] text, int from, int limit, boolean quoting) {
            this.text = text;
            this.from = from;
            this.limit = limit;
            this.quoting = quoting;
            this.end = from + 1;
            this.last = from;
        }

        boolean grows() {
            if (end == limit) {
                return false;
            }
            int before = end;
            if (Enders.isOne(text[end])) {
                ender();
            } else if (closes(text[end])) {
                closer();
            } else if (text[end] == ' ') {
                apart();
            } else {
                end = FootnoteMark.end(text, from, end, limit);
                numbered = end > before && Character.isDigit(text[end - 1]);
            }
            return end > before;
        }

        private void ender() {
            last = end++;
            enders++;
            bracketed = false;
        }

        private void closer() {
            quoting ^= text[end] == '"';
            bracketed |= text[end] == ')' || text[end] == ']' || text[end] == 0xFF09 || text[end] == 0xFF3D;
            end++;
        }

        /// Behind an ender that needs no space, a quote that may open does so.
        private boolean closes(int c) {
            if (Enders.needsNoSpace(text[last]) && !Enders.closesOnly(c)) {
                return c == '"' && (quoting || end + 1 == limit);
            }
            return Enders.closes(c);
        }

        private void apart() {
            int to = end + 1;
            while (to < limit && (Enders.isOne(text[to]) || Enders.closesOnly(text[to]))) {
                to++;
            }
            boolean alone = to == limit || text[to] == ' ' || text[to] == ',' || text[to] == ';' || text[to] == ':';
            if (to == end + 1 || !alone) {
                return;
            }
            for (end++; end < to;) {
                if (Enders.isOne(text[end])) {
                    ender();
                } else {
                    closer();
                }
            }
        }
    }
}
