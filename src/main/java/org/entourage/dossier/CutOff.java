package org.entourage.dossier;

import java.util.Optional;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;

/// Sees that a comment took the rest of a value: in `name: Cell Block #4 Committee` YAML reads "Cell Block". A comment that is
/// meant has two spaces before its #, or one behind it: `kind: Person # ours`. So a value is cut off if exactly one space
/// stands between it and the #, and behind the # no space, or a space and a digit.
final class CutOff {

    private static final int MOST_SHOWN = 60;

    private CutOff() {}

    /// The problem, at the place of the #; empty if nothing was cut off.
    static Optional<Problem> behind(ScalarEvent value, WholeText text, String file) {
        Mark end = value.getEndMark();
        int space = end.getIndex();
        if (!value.isPlain() || text.at(space) != ' ' || text.at(space + 1) != '#' || !goesOn(text, space + 2)) {
            return Optional.empty();
        }
        String rest = text.restOfLine(space + 1, MOST_SHOWN);
        return Optional.of(new Problem(new Place(file, end.getLine() + 1, end.getColumn() + 2, ""),
                "%s, cut off by \" #\": %s is a comment in YAML".formatted(Shown.quoted(value.getValue()),
                        Shown.quoted(rest)),
                "the whole value in quotes", "a comment that is meant has two spaces before its #, or one behind it"));
    }

    private static boolean goesOn(WholeText text, int behind) {
        int sign = text.at(behind);
        return sign == ' '
                ? Character.isDigit(text.at(behind + 1))
                : sign != 0 && sign != '#' && !Character.isWhitespace(sign);
    }
}
