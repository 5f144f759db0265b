package org.entourage.evidence;

/// What must be said of a passage that was found again in another copy, wherever its check is shown.
public enum Mark {

    /// Its words stand several times; the order of all passages and the shift of those beside it leave this place.
    NEIGHBOURS("placed by its neighbours"),

    /// It differs in quotation marks, dashes, hyphens, ligatures or what nobody sees: not the words of its digest.
    OTHER_SIGNS("the same words, other signs");

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    /// As a person reads it.
    @Override
    public String toString() {
        return words;
    }
}
