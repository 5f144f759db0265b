package org.entourage.graph;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/// The Neo4j that the application uses.
public final class Server implements AutoCloseable {

    private final String uri;
    private final String user;
    private final String password;
    private final @Nullable EmbeddedNeo4j embedded;

    Server(String uri, String user, String password, @Nullable EmbeddedNeo4j embedded) {
        this.uri = uri;
        this.user = user;
        this.password = password;
        this.embedded = embedded;
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

    /// Whether it lives in this JVM, and so belongs to whoever started the application.
    public boolean isEmbedded() {
        return embedded != null;
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
