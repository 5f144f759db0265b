package org.entourage.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import org.entourage.client.Version;
import org.entourage.edit.open.Opening;
import org.entourage.graph.server.DataFolder;

/// The command without a name: serves pages and API. Also holds what all commands share.
@Command(name = "entourage", mixinStandardHelpOptions = true, version = "Entourage "
        + Version.NUMBER, sortOptions = false, synopsisSubcommandLabel = "[COMMAND]", description = {
            "A sourced knowledge graph of people, organisations and places.",
            "Without a command: serves pages and API on this machine until you press Ctrl+C."}, footerHeading = "%nExamples:%n", footer = {
                "  ./entourage                                        serve, and load the sample into a new graph",
                "  ./entourage supporters --of MEK                    who supported it, with the evidence",
                "  ./entourage tutorial                               invented articles to learn with, in a graph of their own",
                "  ./entourage new article.txt                        a dossier to fill in, with every sentence of the text",
                "  ./entourage check --watch article.yaml --text article.txt",
                "                                                     what is wrong, and what is left to do, at each save",
                "  ./entourage load article.yaml --text article.txt   all of it, or nothing",
                "  ./entourage locate article.txt --quote 'a phrase'  the locator of other passages",
                "  ./entourage attach article.txt                     so that answers quote it",
                "  ./entourage backup today.backup                    all of the graph in one file",
                "",
                "To use a Neo4j of your own, set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD."})
final class RootCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @Option(names = "--data", paramLabel = "FOLDER", scope = ScopeType.INHERIT, description = "Folder of the embedded graph. Default: data.")
    private @Nullable Path data;

    @Option(names = "--no-sample", scope = ScopeType.INHERIT, description = "Leave a new graph empty, without the sample dossier.")
    private boolean noSample;

    @Option(names = "--port", paramLabel = "PORT", description = "Port of pages and API. Default: 8080.")
    private @Nullable Integer port;

    private final CommandLineInterface.Starter starter;

    /// The application that runs already; null if each command starts its own.
    private final @Nullable ConfigurableApplicationContext running;

    RootCommand(CommandLineInterface.Starter starter) {
        this.starter = starter;
        this.running = null;
    }

    /// For commands that an application runs by itself.
    RootCommand(ConfigurableApplicationContext running) {
        this.starter = (_, _) -> {
            throw new IllegalStateException("the application runs already");
        };
        this.running = running;
    }

    @Override
    public Integer call() {
        return serve(settings());
    }

    /// Serves the tutorial's graph, which has a folder of its own: invented people never stand beside real ones.
    Integer serveTutorial(@Nullable Integer port) {
        Map<String, Object> settings = settings();
        settings.put("entourage.data", tutorialData().toString());
        settings.put("entourage.tutorial", true);
        settings.put("spring.neo4j.uri", "");
        this.port = port != null ? port : this.port;
        return serve(settings);
    }

    /// The folder of the tutorial's graph: beside that of the other, unless `--data` names one.
    Path tutorialData() {
        return data != null ? data : data().resolveSibling(data().getFileName() + "-tutorial");
    }

    private Integer serve(Map<String, Object> settings) {
        if (port != null) {
            if (port < 0 || port > LAST_PORT) {
                throw new IllegalArgumentException("--port: found %d, expected 0 to %d".formatted(port, LAST_PORT));
            }
            settings.put("server.port", port);
        }
        starter.start(WebApplicationType.SERVLET, settings);
        return CommandLineInterface.SERVING;
    }

    /// The folder of the embedded graph.
    Path data() {
        String named = System.getenv("ENTOURAGE_DATA");
        return data != null ? data : Path.of(named == null || named.isBlank() ? "data" : named);
    }

    /// Opens the graph for one command: that of an instance which runs on the data folder, or the store itself.
    ConfigurableApplicationContext open() {
        if (running != null) {
            return new OpenedApplication(running);
        }
        ConfigurableApplicationContext context = start();
        context.getBean(Opening.class).open();
        return context;
    }

    private ConfigurableApplicationContext start() {
        Map<String, Object> settings = settings();
        settings.put("entourage.join", true);
        if (System.getenv("ENTOURAGE_PATIENCE") == null) {
            // nobody waits at a page: a server may take its time to come back
            settings.put("entourage.patience", "120s");
        }
        settings.put("spring.main.lazy-initialization", true);
        return starter.start(WebApplicationType.NONE, settings);
    }

    /// Opens the graph without filling it: what is restored will.
    ConfigurableApplicationContext openForRestore() {
        ConfigurableApplicationContext context = start();
        context.getBean(Opening.class).openForRestore();
        return context;
    }

    /// The same in another data folder, which nothing runs on.
    ConfigurableApplicationContext openForRestore(Path folder) {
        return openBare(elsewhere(folder));
    }

    /// The data folder, if another graph can be put in its place: none where a server has the graph, or an instance runs.
    Optional<DataFolder> folderAtRest() {
        Environment environment = new StandardEnvironment();
        String uri = environment.getProperty("spring.neo4j.uri", environment.getProperty("NEO4J_URI", ""));
        DataFolder folder = new DataFolder(data());
        return uri.isBlank() && folder.running().isEmpty() ? Optional.of(folder) : Optional.empty();
    }

    /// Opens a graph with nothing but its schema, for what fills a new one.
    ConfigurableApplicationContext openBare() {
        return openBare(settings());
    }

    /// Opens a graph that was imported into a folder, and makes its schema.
    ConfigurableApplicationContext openImported(Path folder) {
        Map<String, Object> settings = elsewhere(folder);
        settings.put("entourage.beside-other-data", true);
        return openBare(settings);
    }

    private Map<String, Object> elsewhere(Path folder) {
        Map<String, Object> settings = settings();
        settings.put("entourage.data", folder.toString());
        settings.put("spring.neo4j.uri", "");
        return settings;
    }

    private ConfigurableApplicationContext openBare(Map<String, Object> settings) {
        settings.put("entourage.join", true);
        settings.put("spring.main.lazy-initialization", true);
        ConfigurableApplicationContext context = starter.start(WebApplicationType.NONE, settings);
        context.getBean(Opening.class).openBare();
        return context;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("entourage.data", data().toString());
        if (noSample) {
            settings.put("entourage.sample", false);
        }
        return settings;
    }
}
