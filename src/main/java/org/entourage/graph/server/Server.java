package org.entourage.graph.server;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The Neo4j that the application uses.
public final class Server implements AutoCloseable {

    private static final String USER = "neo4j";

    private final String uri;
    private final String user;
    private final String password;
    private final @Nullable EmbeddedNeo4j embedded;

    /// Of the data folder; null if the graph is elsewhere.
    private final @Nullable Disk disk;

    private Server(String uri, String user, String password, @Nullable Disk disk, @Nullable EmbeddedNeo4j embedded) {
        this.uri = uri;
        this.user = user;
        this.password = password;
        this.disk = disk;
        this.embedded = embedded;
    }

    /// A server that the user's settings name.
    public static Server given(String uri, String user, String password) {
        return new Server(uri, user, password, null, null);
    }

    /// The embedded one of another instance, which runs on the same data folder.
    public static Server joined(String uri, String password, Disk disk) {
        return new Server(uri, USER, password, disk, null);
    }

    /// The embedded one of this instance, which ends with it.
    public static Server own(EmbeddedNeo4j embedded, String password, Disk disk) {
        return new Server(embedded.address(), USER, password, disk, embedded);
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
        return disk != null;
    }

    /// Whether it is the embedded one of this instance.
    public boolean isOwn() {
        return embedded != null;
    }

    /// What to call it in a sentence.
    public String named() {
        if (embedded != null) {
            return "the embedded Neo4j";
        }
        return disk != null ? "the Entourage that has the data folder open (%s)".formatted(uri) : "Neo4j at " + uri;
    }

    /// Whether one that answers no more may answer again at the same address. Ours does after it found no room to write.
    public boolean mayComeBack() {
        return disk == null || embedded != null;
    }

    /// Makes sure that a change finds room.
    ///
    /// @throws GraphUnavailableException if a change would find no room on the disk, as far as that can be seen from here
    public void requireRoom() {
        if (disk != null) {
            disk.requireRoom();
        }
    }

    /// The words for a failure that a full disk explains.
    public Optional<GraphUnavailableException> fullDisk(Throwable failure) {
        return disk != null && disk.isFull() ? Optional.of(disk.full(failure)) : Optional.empty();
    }

    /// What to do when it does not answer.
    public String whenSilent() {
        if (embedded != null) {
            return "stop Entourage and start it again; the logs are in the folder neo4j/logs of the data folder";
        }
        return disk != null
                ? "if it was stopped, do the same again: the data folder is then opened here"
                : "start it, or correct NEO4J_URI; if it wants TLS, begin the address with bolt+s:// or neo4j+s://";
    }

    /// What to do when its database gave up.
    public String whenStopped() {
        return embedded == null
                ? "look whether its disk is full, at its logs, and start it again"
                : "look whether the disk is full; the graph is opened again as soon as there is room, then try again";
    }

    /// What to do when its database is read-only.
    public String whenReadOnly() {
        return disk != null
                ? "make room on the disk of the data folder if it is full, then stop Entourage and start it again"
                : "look at server.databases.default_to_read_only and read_only there, and whether its disk is full; "
                        + "questions can be asked all the same";
    }

    /// Whether other instances may be using it.
    public boolean isShared() {
        return embedded == null;
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}
