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

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
