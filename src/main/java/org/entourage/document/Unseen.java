package org.entourage.document;

/// Why a stretch of text is not seen on its page, although the file has it. Whoever cites it should know.
public enum Unseen {
    /// A layer of text that a program laid over or under the picture of a page.
    OCR_LAYER("text of an OCR layer: compare it with the picture"),
    /// It is written without ink.
    INVISIBLE("text without ink"),
    /// It has the colour of what it stands on.
    SAME_COLOUR("text in the colour of its ground"),
    /// It stands beyond the edges of the page.
    OFF_PAGE("text beyond the edges of the page"),
    /// Something is painted over it.
    COVERED("text under something that is painted over it"),
    /// It stands in a layer that is switched off, or is hidden by its format.
    HIDDEN("text that is hidden or in a layer that is switched off");

    private final String words;

    Unseen(String words) {
        this.words = words;
    }

    /// For whoever reads the citation.
    public String words() {
        return words;
    }
}
