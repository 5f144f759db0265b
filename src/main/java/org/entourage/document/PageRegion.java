package org.entourage.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Where on a page of a document some of its text stands.
///
/// @param page       of the file, counted from 1
/// @param label      of that page as it is printed on it; null if the file does not say
/// @param rectangles on that page, line by line, in fractions of the page as it is shown: from its left and its upper edge
public record PageRegion(int page, @Nullable String label, List<Box> rectangles) {

    public PageRegion {
        rectangles = List.copyOf(rectangles);
    }
}
