package org.entourage.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.entourage.question.History;
import org.entourage.question.HistoryAnswer;

/// `./entourage history`.
@Command(name = "history", mixinStandardHelpOptions = true, description = {
    "Which revisions has a claim, when did each end, and why?", "Prints a citation to copy for each."})
final class HistoryCommand implements Callable<Integer> {

    private final Root root;

    @Option(names = "--of", required = true, paramLabel = "CLAIM", description = "The claim's id: dossier/key.")
    private String of = "";

    @Option(names = "--json", description = "Print the answer as the JSON that the API gives.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    HistoryCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = root.open()) {
            HistoryAnswer answer = context.getBean(History.class).of(of);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.of(context, answer));
                return 0;
            }
            for (HistoryAnswer.Row row : answer.rows()) {
                out.println("Revision %d%s".formatted(row.claims().getFirst().revision(), row.live() ? ", live" : ""));
                row.claims().forEach(claim -> Words.claim(out, claim));
                out.println("    cite   " + Words.visible(row.citation()) + System.lineSeparator());
            }
        }
        return 0;
    }
}
