package org.entourage.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.entourage.edit.rebuild.Rebuild;
import org.entourage.edit.rebuild.Rebuilt;

/// `./entourage rebuild`.
@Command(name = "rebuild", mixinStandardHelpOptions = true, description = {
    "Makes all edges between entities, and folded names, anew from the claims, which alone decide.",
    "Mends an edge that somebody edited, deleted or drew by hand; \"verify\" names them. What claims say is not touched."})
final class RebuildCommand implements Callable<Integer> {

    private final RootCommand root;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RebuildCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Progress progress = new Progress(spec.commandLine().getErr(), Progress.REBUILD);
                ConfigurableApplicationContext context = root.open()) {
            progress.done("graph");
            Rebuilt rebuilt = context.getBean(Rebuild.class).rebuild(progress);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.of(context, rebuilt));
            } else {
                out.println(rebuilt.facts() + rebuilt.mended() == 0
                        ? "Every edge and every folded name was what the claims say."
                        : "Mended: %d edges, %d names.".formatted(rebuilt.mended(), rebuilt.facts()));
                VerifyCommand.digests(out, rebuilt.digests());
            }
        }
        return 0;
    }
}
