package org.entourage.web;

/// A form that would change the graph came from elsewhere, or from a session that has ended.
final class ForgedFormException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ForgedFormException() {
        super("This form was not made for this session. Nothing was changed. Open the page again, and send it from there.");
    }
}
