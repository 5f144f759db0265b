package org.entourage.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.entourage.question.Questions;
import org.entourage.question.answer.Answer;
import org.entourage.question.ask.Ask;
import org.entourage.question.ask.AskAnswer;

/// `./entourage ask`.
@Command(name = "ask", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Takes a line of plain English for one of the questions, says how it understood it, and answers that.",
    "For instance:", "  ./entourage ask 'who supported the MEK in 2012?'",
    "  ./entourage ask 'how is Giuliani linked to UNHCR'", "docs/ask.md has all forms."})
final class AskCommand implements ReadOnlyCommand, Callable<Integer> {

    private final RootCommand root;

    @Parameters(paramLabel = "LINE", arity = "1..*", description = "The line, in quotes or not.")
    private String[] line = {};

    @Option(names = "--json", description = "Print the answer as the JSON that the API gives.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AskCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = root.open()) {
            AskAnswer asked = context.getBean(Ask.class).ask(String.join(" ", line));
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.of(context, asked));
            } else {
                print(out, asked);
            }
            return asked.asked().isEmpty() ? Failures.NOT_FOUND : 0;
        }
    }

    private void print(PrintWriter out, AskAnswer asked) {
        out.println(CommandText.visible(asked.inWords()));
        if (asked.asked().isEmpty()) {
            out.println("Forms that are known, of which docs/ask.md has all:");
            asked.forms().forEach(form -> out.println("  " + form));
        }
        for (AskAnswer.Taken taken : asked.asked()) {
            if (asked.asked().size() > 1) {
                out.println("%n%s".formatted(CommandText.visible(taken.inWords())));
            }
            out.println("  command  " + CommandText.visible(taken.command()));
            out.println("  address  " + taken.address());
        }
        Answer answer = asked.answer();
        if (answer != null) {
            out.println();
            Questions.of(asked.asked().getFirst().question()).show(out, answer);
        }
    }
}
