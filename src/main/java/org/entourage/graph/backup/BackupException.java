package org.entourage.graph.backup;

import org.jspecify.annotations.Nullable;

/// A file is no backup, or not a whole one. Nothing was changed; whoever restores it tells the user.
public final class BackupException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String expected;
    private final String hint;

    BackupException(String found, String expected, String hint) {
        super(found);
        this.expected = expected;
        this.hint = hint;
    }

    BackupException(String found, String expected, String hint, @Nullable Throwable cause) {
        super(found, cause);
        this.expected = expected;
        this.hint = hint;
    }

    /// What should be there; [#getMessage()] says what is.
    public String expected() {
        return expected;
    }

    /// What to do.
    public String hint() {
        return hint;
    }
}
