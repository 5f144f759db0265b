package org.entourage.claim;

/// A text that is no EDTF date which Entourage reads. A reader of files turns it into a problem with its place.
public final class EdtfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String hint;

    EdtfException(String text, String hint) {
        super("\"%s\" is not an EDTF date (%s)".formatted(text, hint));
        this.hint = hint;
    }

    /// What is wrong with it and where: `month 13?`, or the character, counted from 1, with what was expected there.
    public String hint() {
        return hint;
    }
}
