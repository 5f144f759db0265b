package org.entourage.graph;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/// The Neo4j that the application uses.
public final class Server implements AutoCloseable {

    private static final String USER = "neo4j";

    private final String uri;
    private final String user;
    private final String password;
    private final @Nullable EmbeddedNeo4j embedded;

    private final boolean ours;

    private Server(String uri, String user, String password, boolean ours, @Nullable EmbeddedNeo4j embedded) {
        this.uri = uri;
        this.user = user;
        this.password = password;
        this.ours = ours;
        this.embedded = embedded;
    }

    /// A server that the user's settings name.
    static Server given(String uri, String user, String password) {
        return new Server(uri, user, password, false, null);
    }

    /// The embedded one of another instance, which runs on the same data folder.
    static Server joined(String uri, String password) {
        return new Server(uri, USER, password, true, null);
    }

    /// The embedded one of this instance, which ends with it.
    static Server own(EmbeddedNeo4j embedded, String password) {
        return new Server(embedded.address(), USER, password, true, embedded);
    }

    /// Its Bolt address.
    public String uri() {
        return uri;
    }

    /// Whom to log in as.
    public String user() {
        return user;
    }

    /// The password; empty if the server asks for none. Never log it.
    public String password() {
        return password;
    }

    /// Whether it is an embedded one, and so belongs to whoever started the application.
    public boolean isEmbedded() {
        return ours;
    }

    /// What to call it in a sentence.
    String named() {
        if (embedded != null) {
            return "the embedded Neo4j";
        }
        return ours ? "the Entourage that has the data folder open (%s)".formatted(uri) : "Neo4j at " + uri;
    }

    /// Whether one that answers no more may answer again at the same address.
    boolean mayComeBack() {
        return !ours;
    }

    /// What to do when it does not answer.
    String whenSilent() {
        if (embedded != null) {
            return "stop Entourage and start it again; the logs are in the folder neo4j/logs of the data folder";
        }
        return ours
                ? "if it was stopped, do the same again: the data folder is then opened here"
                : "start it, or correct NEO4J_URI; if it wants TLS, begin the address with bolt+s:// or neo4j+s://";
    }

    /// What to do when its database is read-only.
    String whenReadOnly() {
        return ours
                ? "make room on the disk of the data folder if it is full, then stop Entourage and start it again"
                : "look at server.databases.default_to_read_only and read_only there, and whether its disk is full; "
                        + "questions can be asked all the same";
    }

    /// Whether other instances may be using it.
    boolean isShared() {
        return embedded == null;
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
