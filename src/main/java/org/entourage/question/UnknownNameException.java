package org.entourage.question;

import java.util.List;

/// Nobody in the graph has the id or name that a question asked about. Ways in turn it into their "not found".
public final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String name;

    private UnknownNameException(String message, String name) {
        super(message);
        this.name = name;
    }

    /// A question asked for a source, and there is none of that id.
    ///
    /// @param beside what else there is none of, in words; or nothing
    /// @param near   ids of sources that may have been meant
    UnknownNameException(String source, String beside, List<String> near, String coverage) {
        super("No source has the id \"%s\"%s in %s.%s".formatted(source, beside, coverage,
                near.isEmpty() ? "" : " Ids of sources: %s.".formatted(String.join(", ", near))));
        this.name = source;
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
