package org.entourage.question.resolve;

import java.time.Instant;

/// What a question asks about was there, and was withdrawn or purged. Ways in turn it into their "gone", with the reason.
public final class GoneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String id;
    private final String how;
    private final Instant at;
    private final String reason;

    /// @param what   a source, a claim or an entity
    /// @param id     its id
    /// @param how    how it went: "withdrawn"
    /// @param at     when
    /// @param reason as whoever withdrew it gave it; empty if none was given
    public GoneException(String what, String id, String how, Instant at, String reason) {
        super("%s \"%s\" was %s on %s: %s".formatted(what, id, how, at, reason));
        this.id = id;
        this.how = how;
        this.at = at;
        this.reason = reason;
    }

    /// The id that was asked for.
    public String id() {
        return id;
    }

    /// How it went: withdrawn, dropped from its dossier, or purged.
    public String how() {
        return how;
    }

    /// When.
    public Instant at() {
        return at;
    }

    /// Why, as whoever did it said.
    public String reason() {
        return reason;
    }
}
