package org.entourage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.edit.Attach;
import org.entourage.edit.TextFile;

/// `./entourage attach`.
@Command(name = "attach", mixinStandardHelpOptions = true, description = {
    "Attaches the text of a source, so that every answer quotes it.",
    "Only the very text that the dossier was read from is taken. Of any other it says which passages stand in it."})
final class AttachCommand implements Callable<Integer> {

    private final Root root;

    @Parameters(paramLabel = "TEXT", description = "The text, in UTF-8.")
    private Path text = Path.of("");

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AttachCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        TextFile file = TextFile.of(text.toString(), UserFile.bytes(text));
        try (ConfigurableApplicationContext context = root.open()) {
            Attach.Attached attached = context.getBean(Attach.class).attach(file);
            spec.commandLine().getOut().println(json
                    ? Json.of(context, attached)
                    : "Attached as %s. All %d passages verified: answers quote them from now on."
                            .formatted(String.join(", ", attached.texts()), attached.verified()));
        }
        return 0;
    }
}
