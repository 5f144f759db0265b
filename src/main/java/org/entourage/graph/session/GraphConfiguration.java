package org.entourage.graph.session;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

import org.entourage.graph.server.DataFolder;
import org.entourage.graph.server.Disk;
import org.entourage.graph.server.EmbeddedNeo4j;
import org.entourage.graph.server.GraphSettings;
import org.entourage.graph.server.GraphUnavailableException;
import org.entourage.graph.server.Server;
import org.entourage.graph.server.StoreOpening;
import org.entourage.graph.server.StoreSwap;

/// Decides which Neo4j the driver talks to: the one that `spring.neo4j.uri` names; else the one of an instance that
/// runs on the data folder; else an embedded one.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

    private static final Pattern ADDRESS = Pattern
            .compile("(neo4j|bolt)(\\+s|\\+ssc)?://([^/\\s@:\\[\\]?#]+|\\[[0-9A-Fa-f:.]+\\])(:\\d{1,5})?/?");

    /// The clock that changes are dated by.
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    Server server(GraphSettings settings, @Value("${spring.neo4j.uri:}") String uri,
            @Value("${spring.neo4j.authentication.username:neo4j}") String user,
            @Value("${spring.neo4j.authentication.password:}") String password, ApplicationEventPublisher events) {
        if (!uri.isBlank()) {
            requireAddress(uri);
            return Server.given(uri, user, password);
        }
        DataFolder folder = new DataFolder(settings.data());
        StoreSwap.settle(folder).ifPresent(events::publishEvent);
        String running = folder.running().orElse(null);
        if (running != null && settings.join()) {
            return Server.joined(running, folder.password(), new Disk(folder.path()));
        }
        long begun = System.nanoTime();
        events.publishEvent(new StoreOpening(folder.path(), null));
        EmbeddedNeo4j started = EmbeddedNeo4j.start(folder, settings);
        events.publishEvent(new StoreOpening(folder.path(), Duration.ofNanos(System.nanoTime() - begun)));
        return Server.own(started, folder.password(), new Disk(folder.path()));
    }

    private static void requireAddress(String uri) {
        if (!ADDRESS.matcher(uri).matches()) {
            // without what stands before an @: it may be a password
            throw new GraphUnavailableException("NEO4J_URI is no address of a Neo4j: found \"%s\"".formatted(
                    uri.replaceFirst("//.*@", "//…@")),
                    "give it neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or "
                            + "bolt+ssc://, then the machine and, if it is not 7687, the port: bolt://127.0.0.1:7687; "
                            + "user and password have NEO4J_USERNAME and NEO4J_PASSWORD");
        }
    }

    /// The user's home database, unless the settings name another. An embedded server has one only.
    @Bean
    DatabaseSelectionProvider database(Server server, GraphSettings settings) {
        return server.isEmbedded() || settings.database().isBlank()
                ? DatabaseSelectionProvider.getDefaultSelectionProvider()
                : DatabaseSelectionProvider.createStaticDatabaseSelectionProvider(settings.database().strip());
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
