package org.entourage.dossier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Sees that somebody began a list below `claims: []`, which YAML takes for broken: a new dossier is full of these.
final class BelowEmptyList {

    private static final Pattern BLANK = Pattern.compile("\\s*(#.*)?");
    private static final Pattern EMPTY_LIST = Pattern.compile("[^#]*:\\s*\\[\\s*]\\s*(#.*)?");

    private BelowEmptyList() {}

    /// What to do; empty if that is not what happened.
    ///
    /// @param line where YAML broke off, counted from 1
    static Optional<String> hint(String text, int line) {
        List<String> lines = text.lines().limit(line).toList();
        if (lines.size() < line || line < 1 || !lines.getLast().stripLeading().startsWith("-")) {
            return Optional.empty();
        }
        int above = line - 2;
        while (above >= 0 && BLANK.matcher(lines.get(above)).matches()) {
            above--;
        }
        return above >= 0 && EMPTY_LIST.matcher(lines.get(above)).matches()
                ? Optional.of("take the [] out of line %d: what stands below it is its list".formatted(above + 1))
                : Optional.empty();
    }
}
