package org.entourage.web;

/// Somebody without a session of the start address asks for what belongs to the owner of the graph.
final class NotTheOwnerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotTheOwnerException() {
        super("This needs the address that the application printed when it started.");
    }
}
