package org.entourage.graph.session;

import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/// The note in the graph that restoring or rebuilding has begun, which takes several transactions. A process that dies
/// leaves it there, and the next start finishes the work. A load in parts has a note of its own, which only tells. Inside
/// the caller's transaction.
@Component
public final class UnfinishedWork {

    /// Begins the note of a restore; `bulk/incomplete.cypher` looks for it.
    public static final String RESTORE = "restore ";

    /// Begins the note of a rebuild.
    public static final String REBUILD = "rebuild";

    private final Cypher cypher;

    UnfinishedWork(Cypher cypher) {
        this.cypher = cypher;
    }

    /// The work that was begun and not finished; empty if there is none.
    public Optional<String> unfinished() {
        return cypher.value("session/marked-work.cypher", Map.of()).map(Value::asString);
    }

    /// Notes that work has begun.
    public void begin(String work) {
        mark(work);
    }

    /// Notes that it is done.
    public void end() {
        mark("");
    }

    private void mark(String work) {
        cypher.run("session/mark-work.cypher", Map.of("work", work));
    }
}
