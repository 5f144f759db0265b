package org.entourage.benchmark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.entourage.Entourage;
import org.entourage.edit.open.Opening;

/// The application beside the server that has a data folder open, as commands beside a running instance are.
final class Application implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    /// @param data  folder that [Neo4jApart] has open
    /// @param web   whether it serves pages and API
    /// @param parts classes of beans that are added
    Application(Path data, WebApplicationType web, Class<?>... parts) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("entourage.data", data.toString());
        settings.put("entourage.join", true);
        settings.put("entourage.sample", false);
        settings.put("entourage.beside-other-data", true);
        settings.put("server.port", 0);
        settings.put("spring.main.banner-mode", "off");
        settings.put("logging.level.root", "WARN");
        settings.put("spring.main.lazy-initialization", web == WebApplicationType.NONE);
        context = new SpringApplicationBuilder(Entourage.class).sources(parts).web(web).properties(settings)
                .run(settings.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue())
                        .toArray(String[]::new));
        context.getBean(Opening.class).openBare();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// The name to show of an entity.
    String nameOf(String id) {
        return names.computeIfAbsent(id, _ -> bean(Driver.class)
                .executableQuery("CYPHER 25 MATCH (entity:Entity {id: $id}) RETURN entity.name AS name")
                .withParameters(Map.of("id", id)).execute().records().getFirst().get("name").asString());
    }

    /// The port of its API.
    int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    @Override
    public void close() {
        context.close();
    }
}
