package org.entourage.document;

import org.jspecify.annotations.Nullable;

/// Where in a document some of its text stands: a line of a page; or, of a web page, a stretch of
/// its source; or a paragraph.
///
/// @param page  of the file, counted from 1; of what has no pages null
/// @param label of that page as it is printed on it; null if the file does not say
/// @param box   on that page; of what has no pages null
/// @param start first character in the decoded source of a web page, or of the chapters of a book one behind the other; of a
///              document of paragraphs, the number of its paragraph, counted from 0; of one with pages -1
/// @param end   one past the last one; else -1
public record Region(@Nullable Integer page, @Nullable String label, @Nullable Box box, int start, int end) {

    static Region onPage(int page, @Nullable String label, Box box) {
        return new Region(page, label, box, -1, -1);
    }

    static Region inSource(int start, int end) {
        return new Region(null, null, null, start, end);
    }

    static Region ofParagraph(int number) {
        return new Region(null, null, null, number, number + 1);
    }
}
