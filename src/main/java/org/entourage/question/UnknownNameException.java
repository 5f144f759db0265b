package org.entourage.question;

/// Nobody in the graph has the id or name that a question asked about. Ways in turn it into their "not found".
public final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String name;

    UnknownNameException(String name, String coverage) {
        super("No entity has the id or name \"%s\" in %s.".formatted(name, coverage));
        this.name = name;
    }

    /// What was asked for.
    public String name() {
        return name;
    }
}
