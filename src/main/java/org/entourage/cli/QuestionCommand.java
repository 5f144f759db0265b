package org.entourage.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import org.entourage.question.answer.Answer;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Question;
import org.entourage.question.describe.ReadableText;
import org.entourage.question.resolve.NameList;

/// The command of a question, made of what the question says of itself: it opens the graph, asks, and prints the answer
/// in words or as JSON.
class QuestionCommand implements ReadOnlyCommand, Callable<Integer> {

    private static final int LAST = 1_000;

    private final RootCommand root;
    private final Question<?> question;
    private final CommandSpec spec;

    QuestionCommand(RootCommand root, Question<?> question) {
        this.root = root;
        this.question = question;
        this.spec = CommandSpec.wrapWithoutInspection(this).name(question.word());
    }

    /// What picocli needs to know of it.
    final CommandSpec spec() {
        spec.usageMessage().sortOptions(false).description(question.help().toArray(String[]::new))
                .footer(question.examples().toArray(String[]::new));
        question.parameters().forEach(parameter -> spec.addOption(option(parameter)));
        documents().forEach(spec::addOption);
        question.filters().forEach(filter -> spec.addOption(option(filter)));
        spec.mixinStandardHelpOptions(true);
        return spec.addOption(OptionSpec.builder(flag("--json", "Print the answer as the JSON that the API gives."))
                .order(LAST).build());
    }

    /// Options by which it prints in another form.
    List<OptionSpec> documents() {
        return List.of();
    }

    static OptionSpec flag(String name, String... description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }

    final boolean isGiven(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private static OptionSpec option(Parameter parameter) {
        String[] names = parameter.name().length() == 1
                ? new String[] {"-" + parameter.name(), parameter.option()}
                : new String[] {parameter.option()};
        OptionSpec.Builder option = OptionSpec.builder(names).required(parameter.required())
                .description(parameter.help().toArray(String[]::new));
        return switch (parameter.kind()) {
            case FLAG -> flag(parameter.option(), parameter.help().toArray(String[]::new));
            case NAMES, WORDS -> option.type(List.class).auxiliaryTypes(String.class)
                    .paramLabel(parameter.value()).build();
            case NUMBER -> option.type(Integer.class).paramLabel(parameter.value()).build();
            case TRUTH -> option.type(String.class).arity("0..1").fallbackValue("true")
                    .paramLabel(parameter.value()).build();
            case NAME, SOURCE, SOURCE_OR_NAME, CLAIM, BEGINNING, TEXT -> option.type(String.class)
                    .paramLabel(parameter.value()).build();
        };
    }

    @Override
    public final Integer call() {
        ParseResult given = spec.commandLine().getParseResult();
        given.matchedOptions().forEach(option -> option.originalStringValues()
                .forEach(value -> ReadableText.require(option.longestName(), value)));
        // a wrong option is told before the graph is opened
        Question.Answering<? extends Answer> asked = question.ask(
                question.read(values(given), question.defaults()));
        try (ConfigurableApplicationContext context = root.open()) {
            Answer answer = asked.by(context);
            PrintWriter out = spec.commandLine().getOut();
            if (isGiven("--json")) {
                out.println(Json.of(context, answer));
            } else {
                print(out, answer, context);
            }
        }
        return 0;
    }

    /// Prints an answer in words.
    void print(PrintWriter out, Answer answer, BeanFactory beans) {
        question.show(out, answer);
    }

    private Map<String, String> values(ParseResult given) {
        Map<String, String> values = new HashMap<>();
        question.parameters().forEach(parameter -> put(values, parameter, given));
        question.filters().forEach(filter -> put(values, filter, given));
        return values;
    }

    private static void put(Map<String, String> values, Parameter parameter, ParseResult given) {
        if (given.hasMatchedOption(parameter.option())) {
            OptionSpec option = given.matchedOption(parameter.option());
            values.put(parameter.name(), switch (parameter.kind()) {
                case NAMES -> NameList.joined(option.stringValues());
                case WORDS -> String.join(",", option.stringValues());
                case FLAG -> "true";
                default -> String.valueOf(option.<Object>getValue());
            });
        }
    }
}
