package org.entourage.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.edit.attach.Detach;
import org.entourage.edit.attach.Detach.Detached;

/// `./entourage detach`.
@Command(name = "detach", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Takes away an attached text, or all texts of a source, with the words that answers quote from it.",
    "Claims stay, with positions and digests; answers say unchecked again, unless another attached copy has the words."}, footerHeading = "%nExample:%n", footer = {
        "  ./entourage detach gazette-copy --plan   how many passages would be unchecked"})
final class DetachCommand implements Callable<Integer> {

    private final RootCommand root;

    @Parameters(paramLabel = "ID", description = "Of a text, or of a source.")
    private String id = "";

    @Option(names = "--plan", description = "Say what it would do, and do nothing.")
    private boolean plan;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DetachCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext context = root.open()) {
            Detach detach = context.getBean(Detach.class);
            Detached detached = plan ? detach.plan(id) : detach.detach(id);
            if (json) {
                out.println(Json.of(context, detached));
                return 0;
            }
            out.println("%s %s.".formatted(plan ? "Plan: detach" : "Detached", String.join(", ", detached.texts())));
            out.println("Passages: %d unchecked from now on%s.".formatted(detached.unchecked(), detached.kept() == 0
                    ? ""
                    : ", %d quoted from another copy".formatted(detached.kept())));
            if (plan) {
                out.println("Nothing was written.");
            }
        }
        return 0;
    }
}
