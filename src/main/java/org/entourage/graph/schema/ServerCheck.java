package org.entourage.graph.schema;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.server.Server;
import org.entourage.graph.server.ServerVersion;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Transactions;

/// Makes sure, before anything else, that what answers is a Neo4j of a version that the queries are written for.
@Component
final class ServerCheck {

    /// Neo4j's own service is kept up to date by its maker, and its number says something else.
    private static final String SERVICE = "-aura";

    private final Cypher cypher;
    private final Transactions transactions;
    private final Server server;

    ServerCheck(Cypher cypher, Transactions transactions, Server server) {
        this.cypher = cypher;
        this.transactions = transactions;
        this.server = server;
    }

    /// Makes sure of it.
    ///
    /// @throws GraphUnavailableException if it is not, or does not answer
    void make() {
        // a graph that is not complete is met as well: whoever completes it begins so
        String agent = transactions.repeatable(() -> cypher.run("session/hello.cypher", Map.of()).server().agent());
        ServerVersion version = ServerVersion.ofAgent(agent).orElseThrow(() -> new GraphUnavailableException(
                "%s is of another make: it calls itself \"%s\"".formatted(server.named(), agent),
                "give NEO4J_URI the address of a Neo4j %s or newer".formatted(ServerVersion.OLDEST)));
        if (version.compareTo(ServerVersion.OLDEST) < 0 && !agent.endsWith(SERVICE)) {
            throw new GraphUnavailableException("%s is too old: found %s, needed Neo4j %s or newer".formatted(
                    server.named(), agent.replace('/', ' '), ServerVersion.OLDEST),
                    "update it, or leave out NEO4J_URI: the embedded one is new enough");
        }
    }
}
