package org.entourage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./entourage tutorial`.
@Command(name = "tutorial", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Serves a graph of two short articles about invented people, with their texts, to learn with.",
    "It has a folder of its own, and no graph takes both invented and real dossiers."}, footerHeading = "%nExamples:%n", footer = {
        "  ./entourage tutorial                     then open the address that it prints",
        "  ./entourage tutorial --write my-folder   the articles and their dossiers, to read and change",
        "  ./entourage supporters --data data-tutorial --of 'Lantern Society' --certainty alleged"})
final class TutorialCommand implements Callable<Integer> {

    private static final List<String> FILES = List.of("gazette.txt", "gazette.yaml", "weekly.txt", "weekly.yaml");

    private final RootCommand root;

    @Option(names = "--write", paramLabel = "FOLDER", description = "Write the articles and their dossiers into a folder, and serve nothing.")
    private @Nullable Path folder;

    @Option(names = "--port", paramLabel = "PORT", description = "Port of pages and API. Default: 8080.")
    private @Nullable Integer port;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TutorialCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        return folder == null ? root.serveTutorial(port) : write(folder);
    }

    private Integer write(Path to) throws IOException {
        for (String file : FILES) {
            if (Files.exists(to.resolve(file))) {
                throw new IllegalArgumentException("%s is there already: name another folder".formatted(
                        to.resolve(file)));
            }
        }
        Files.createDirectories(to);
        for (String file : FILES) {
            try (InputStream stream = TutorialCommand.class.getResourceAsStream("/tutorial/" + file)) {
                Files.copy(Objects.requireNonNull(stream, file), to.resolve(file));
            }
        }
        spec.commandLine().getOut().println("Wrote %s to %s.".formatted(String.join(", ", FILES), to));
        return 0;
    }
}
