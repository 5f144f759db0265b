package org.entourage.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A paragraph as a format gives it, line by line.
record Block(Role role, List<Line> lines) {

    /// A line of a paragraph.
    ///
    /// @param unseen why one does not see it in the document; null if one does
    /// @param glued  whether it goes on from the one before as it is, with no space but its own between them
    record Line(String words, @Nullable Region region, @Nullable Unseen unseen, boolean glued) {

        Line(String words, @Nullable Region region) {
            this(words, region, null, false);
        }
    }

    static Block of(Role role, List<Line> lines) {
        return new Block(role, new ArrayList<>(lines));
    }

    /// All of it.
    String words() {
        return String.join("", lines.stream().map(Line::words).toList());
    }

    String lastWords() {
        return lines.getLast().words().strip();
    }

    String firstWords() {
        return lines.getFirst().words().strip();
    }
}
