package org.entourage.evidence;

/// What is known of a sentence that has begun, sign by sign.
final class Begun {

    private int start;
    private int firstWord = -1;
    private int bracket = -1;
    private boolean closed;
    private boolean quoting;

    Begun(int start) {
        this.start = start;
    }

    void anew(int from) {
        start = from;
        firstWord = -1;
        bracket = -1;
        closed = false;
    }

    void take(int position, int c) {
        if (c == '(' || c == '[' || c == 0xFF08 || c == 0xFF3B) {
            bracket = position;
            closed = false;
        } else if (c == ')' || c == ']' || c == 0xFF09 || c == 0xFF3D) {
            closed = true;
        } else if (c == '"') {
            quoting = !quoting;
        } else if (firstWord < 0 && c != ' ' && c != '.' && c != '!' && c != '?' && !Enders.closes(c)) {
            firstWord = position;
        }
    }

    int start() {
        return start;
    }

    /// Where its first word, number or other sign stands that neither stops nor closes; -1 if there is none yet.
    int firstWord() {
        return firstWord;
    }

    /// Whether the last bracket in it opened behind its first word, and has closed.
    boolean bracketWithin() {
        return closed && firstWord >= 0 && bracket > firstWord;
    }

    /// Whether a straight quote is open in the paragraph, which cannot be told from the sign itself.
    boolean quoting() {
        return quoting;
    }
}
