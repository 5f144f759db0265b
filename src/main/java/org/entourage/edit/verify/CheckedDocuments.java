package org.entourage.edit.verify;

import java.util.ArrayList;
import java.util.List;

/// How far the texts that name a document were held against it.
///
/// @param checked  ids of the texts whose document has its digest and gives the same text again
/// @param bytes    ids of those whose document has its digest; its text was taken out by an extractor, or a version of one,
///                 that is not here, and was not taken out again
/// @param elsewhere ids of those whose document is not on this machine
public record CheckedDocuments(List<String> checked, List<String> bytes, List<String> elsewhere) {

    /// No text names a document.
    public static final CheckedDocuments NONE = new CheckedDocuments(List.of(), List.of(), List.of());

    private static final int MOST_NAMED = 10;

    public CheckedDocuments {
        checked = List.copyOf(checked);
        bytes = List.copyOf(bytes);
        elsewhere = List.copyOf(elsewhere);
    }

    /// As a person reads it, line by line; nothing if no text names a document.
    public List<String> inWords() {
        List<String> lines = new ArrayList<>();
        line(lines, checked, "bytes checked, and the text taken out again is the same");
        line(lines, bytes, "bytes checked, text not taken out again: another version of the extractor is here");
        line(lines, elsewhere, "not on this machine; who has the file takes it in by ./entourage ingest FILE");
        return lines;
    }

    private static void line(List<String> lines, List<String> texts, String what) {
        if (!texts.isEmpty()) {
            String named = String.join(", ", texts.subList(0, Math.min(MOST_NAMED, texts.size())))
                    + (texts.size() > MOST_NAMED ? " and %d more".formatted(texts.size() - MOST_NAMED) : "");
            lines.add("Documents of %d %s (%s): %s.".formatted(texts.size(), texts.size() == 1 ? "text" : "texts",
                    named, what));
        }
    }
}
