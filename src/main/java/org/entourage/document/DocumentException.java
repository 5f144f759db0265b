package org.entourage.document;

import java.io.Serial;

/// A document that cannot be read. The message says why, and what to do.
public final class DocumentException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message for whoever brought the document
    public DocumentException(String message) {
        super(message);
    }

    /// @param cause why
    public DocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
