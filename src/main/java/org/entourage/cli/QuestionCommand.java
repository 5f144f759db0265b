package org.entourage.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.entourage.question.Answer;
import org.entourage.question.ReadableText;

/// What all commands that ask a question share: they open the graph, ask, and print the answer in words or as JSON.
abstract class QuestionCommand<A extends Answer> implements AskingCommand, Callable<Integer> {

    private static final int LAST = 1_000;

    private final Root root;

    @Option(names = "--json", order = LAST, description = "Print the answer as the JSON that the API gives.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    QuestionCommand(Root root) {
        this.root = root;
    }

    /// Reads the options, so that a wrong one is told before the graph is opened.
    ///
    /// @return what asks the question of the application
    abstract Function<ConfigurableApplicationContext, A> asked();

    /// Prints an answer, all of whose names are somebody's.
    abstract void print(PrintWriter out, A answer);

    @Override
    public final Integer call() {
        spec.commandLine().getParseResult().matchedOptions().forEach(option -> option.originalStringValues()
                .forEach(value -> ReadableText.require(option.longestName(), value)));
        Function<ConfigurableApplicationContext, A> asked = asked();
        try (ConfigurableApplicationContext context = root.open()) {
            A answer = asked.apply(context);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(Json.of(context, answer));
            } else {
                show(out, answer);
            }
        }
        return 0;
    }

    /// Prints an answer, or those who bear a name of the question that is several people's.
    final void show(PrintWriter out, A answer) {
        if (answer.question().isOpen()) {
            Words.candidates(out, answer);
        } else {
            print(out, answer);
        }
    }
}
