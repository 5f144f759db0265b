package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.edit.Check;
import org.entourage.edit.TextFile;

/// `./entourage check`.
@Command(name = "check", mixinStandardHelpOptions = true, description = {
    "Says what is wrong with a dossier, and which of its passages stand in their texts. Changes nothing.",
    "Passages are held against the texts that are attached, and those that --text names."})
final class CheckCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "DOSSIER", description = "The YAML file.")
    private Path dossier = Path.of("");

    @Option(names = "--text", paramLabel = "FILE", description = "The text of a source. Can be given several times.")
    private List<Path> texts = List.of();

    @Option(names = "--relocate", paramLabel = "NEW-DOSSIER", description = "Do not check, but write the dossier anew for the copy that --text names: the locators of the passages that stand in it are changed, all else stays.")
    private @Nullable Path relocate;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CheckCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        byte[] bytes = UserFile.bytes(dossier);
        List<TextFile> given = UserFile.texts(texts);
        if (relocate != null) {
            return NewDossier.write(spec.commandLine().getOut(), dossier, bytes, given, relocate, json);
        }
        Check.Checked checked = checked(bytes, given);
        print(spec.commandLine().getOut(), checked);
        return checked.problems().isEmpty() ? 0 : Failures.REFUSED;
    }

    /// A check makes no graph where there is none.
    private Check.Checked checked(byte[] bytes, List<TextFile> given) {
        String uri = System.getenv("NEO4J_URI");
        boolean elsewhere = uri != null && !uri.isBlank();
        if (!elsewhere && !Files.exists(root.data().resolve("neo4j"))) {
            return Check.withoutGraph().check(dossier.toString(), bytes, given);
        }
        try (ConfigurableApplicationContext context = root.open()) {
            return context.getBean(Check.class).check(dossier.toString(), bytes, given);
        }
    }

    private void print(PrintWriter out, Check.Checked checked) {
        if (json) {
            out.println(JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(checked));
            return;
        }
        checked.problems().forEach(out::println);
        if (checked.problems().isEmpty()) {
            out.println("%s: %d claims, no problem.".formatted(checked.dossier(), checked.claims()));
        } else {
            out.println(checked.problems().size() == 1 ? "1 problem." : checked.problems().size() + " problems.");
        }
        if (checked.verified() + checked.unchecked() + checked.failed() > 0) {
            out.println(Words.passages(checked.verified(), checked.unchecked(), checked.failed()));
        }
    }
}
