package org.entourage.question;

/// Nobody in the graph has the id or name that a question asked about. Ways in turn it into their "not found".
public final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String name;

    private UnknownNameException(String message, String name) {
        super(message);
        this.name = name;
    }

    /// The graph knows nothing of that name.
    ///
    /// @param coverage the sources that were looked at, in words
    static UnknownNameException of(String name, String coverage) {
        return new UnknownNameException("No entity has the id or name \"%s\" in %s.".formatted(name, coverage), name);
    }

    /// It is the id of a source.
    static UnknownNameException ofSource(String id) {
        return new UnknownNameException("\"%s\" is a source, not an entity.".formatted(id), id);
    }

    /// What was asked for.
    public String name() {
        return name;
    }
}
