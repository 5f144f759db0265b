package org.entourage.cli;

import java.io.PrintWriter;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.entourage.question.History;
import org.entourage.question.HistoryAnswer;

/// `./entourage history`.
@Command(name = "history", mixinStandardHelpOptions = true, description = {
    "Which revisions has a claim, when did each end, and why?", "Prints a citation to copy for each."})
final class HistoryCommand extends QuestionCommand<HistoryAnswer> {

    @Option(names = "--of", required = true, paramLabel = "CLAIM", description = "The claim's id: dossier/key.")
    private String of = "";

    HistoryCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, HistoryAnswer> asked() {
        return context -> context.getBean(History.class).of(of);
    }

    @Override
    void print(PrintWriter out, HistoryAnswer answer) {
        for (HistoryAnswer.Row row : answer.rows()) {
            out.println("Revision %d%s".formatted(row.claims().getFirst().revision(), row.live() ? ", live" : ""));
            row.claims().forEach(claim -> Words.claim(out, claim));
            out.println("    cite   " + Words.visible(row.citation()) + System.lineSeparator());
        }
    }
}
