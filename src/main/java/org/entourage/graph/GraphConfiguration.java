package org.entourage.graph;

import java.net.URI;
import java.time.Clock;
import java.util.regex.Pattern;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Decides which Neo4j the driver talks to: the one that `spring.neo4j.uri` names; else the one of an instance that
/// runs on the data folder; else an embedded one.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

    private static final Pattern ADDRESS = Pattern.compile("(neo4j|bolt)(\\+s|\\+ssc)?://[^/\\s]+/?");

    /// The clock that changes are dated by.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    Server server(GraphSettings settings, @Value("${spring.neo4j.uri:}") String uri,
            @Value("${spring.neo4j.authentication.username:neo4j}") String user,
            @Value("${spring.neo4j.authentication.password:}") String password) {
        if (!uri.isBlank()) {
            requireAddress(uri);
            return Server.given(uri, user, password);
        }
        DataFolder folder = new DataFolder(settings.data());
        String running = folder.running().orElse(null);
        if (running != null && settings.join()) {
            return Server.joined(running, folder.password());
        }
        return Server.own(EmbeddedNeo4j.start(folder, settings), folder.password());
    }

    private static void requireAddress(String uri) {
        if (!ADDRESS.matcher(uri).matches()) {
            throw new GraphUnavailableException("\"%s\" is no address of a Neo4j".formatted(uri),
                    "give NEO4J_URI an address such as bolt://127.0.0.1:7687 or neo4j+s://example.org");
        }
    }

    @Bean
    Neo4jConnectionDetails connectionDetails(Server server) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return URI.create(server.uri());
            }

            @Override
            public AuthToken getAuthToken() {
                return server.password().isEmpty()
                        ? AuthTokens.none()
                        : AuthTokens.basic(server.user(), server.password());
            }
        };
    }
}
