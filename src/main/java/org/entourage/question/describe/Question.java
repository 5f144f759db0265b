package org.entourage.question.describe;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

import org.entourage.question.answer.Answer;
import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.Filters;

/// What a question says of itself, once: address, page, command and the forms of plain English are made from it. It asks
/// nothing by itself and needs no graph, so that a command can explain itself before there is one.
///
/// @param <A> its answers
public abstract class Question<A extends Answer> {

    /// A name in a form of plain English.
    protected static final String X = "(?<a>.+?)";
    /// Another name.
    protected static final String Y = "(?<b>.+?)";
    /// Another name, or several parted by commas and the word before it.
    protected static final String Y_AND_MORE = Y + "(?<" + AskForms.MORE + ">)";
    /// An adverb by which a line asks for what is hedged too.
    protected static final String HEDGE = "(?<hedge>allegedly |supposedly |reportedly )?";
    /// How a line asks for what is reached through members.
    protected static final String MEMBERS = ",? (?:also |and )?(?:through|of) (?:its |their |the )?members";
    /// What such words mean.
    protected static final Map<String, String> THROUGH = Map.of("through", "true");

    private final String word;
    private final @Nullable PageTitles titles;
    private final Filters defaults;
    private final List<String> help;
    private final List<Parameter> parameters;

    /// @param word       by which it is asked everywhere
    /// @param titles     what its page says; null if it has none of the usual kind
    /// @param defaults   which claims count unless told otherwise
    /// @param help       what it answers, for the help of its command
    /// @param parameters that are no filters
    protected Question(String word, @Nullable PageTitles titles, Filters defaults, String help,
            Parameter... parameters) {
        this.word = word;
        this.titles = titles;
        this.defaults = defaults;
        this.help = help.strip().lines().toList();
        this.parameters = List.copyOf(Arrays.asList(parameters));
    }

    /// The word by which it is asked everywhere.
    public final String word() {
        return word;
    }

    /// What it answers, line by line.
    public final List<String> help() {
        return help;
    }

    /// What its help ends with, line by line.
    public List<String> examples() {
        return List.of();
    }

    /// Its parameters that are no filters.
    public final List<Parameter> parameters() {
        return parameters;
    }

    /// The filters that it honours.
    public List<Parameter> filters() {
        return FilterParameters.ALL;
    }

    /// Filters of these that it takes only to say why it has no use for them: an answer without pages has no cursor.
    public Set<String> refused() {
        return Set.of();
    }

    /// Which claims count unless told otherwise.
    public final Filters defaults() {
        return defaults;
    }

    /// The same on a page.
    public Filters pageDefaults() {
        return defaults();
    }

    /// What its page says; null if it has none of the usual kind.
    public final @Nullable PageTitles titles() {
        return titles;
    }

    /// Asks a question of the application.
    ///
    /// @param <A> its answers
    @FunctionalInterface
    public interface Answering<A extends Answer> {

        /// The answer.
        ///
        /// @param beans of the application
        A by(BeanFactory beans);
    }

    /// Which forms of plain English ask it.
    protected abstract void forms(AskForms forms);

    /// Reads what was given, so that what is wrong with it is told before anything is asked.
    ///
    /// @return what asks the question of the application
    /// @throws IllegalArgumentException that names the parameter that is wrong
    public abstract Answering<A> ask(ParameterValues given);

    /// One of the two ways to ask a question.
    @FunctionalInterface
    protected interface Way<Q, A> {

        A of(Q question, String of, Filters filters);
    }

    /// Asks a question that has two ways: with what is reached through others, or without.
    protected final <Q> Answering<A> askThrough(ParameterValues given, Class<Q> question, Way<Q, A> without,
            Way<Q, A> with) {
        Way<Q, A> way = given.flag("through") ? with : without;
        return beans -> way.of(beans.getBean(question), given.text("of"), given.filters());
    }

    /// Prints an answer, all of whose names are somebody's.
    protected abstract void print(AnswerText out, A answer);

    /// The values of its parameters, filters read.
    ///
    /// @param values   by parameter; those of filters that are blank do not count
    /// @param defaults which claims count unless the values say otherwise
    /// @throws IllegalArgumentException that names the filter that is wrong
    public final ParameterValues read(Map<String, String> values, Filters defaults) {
        Map<String, String> filters = new HashMap<>();
        filters().forEach(filter -> {
            String value = values.get(filter.name());
            if (value != null && !value.isBlank()) {
                filters.put(filter.name(), value);
            }
        });
        return new ParameterValues(values, FilterWords.read(filters, defaults));
    }

    /// Prints an answer to it, or those who bear a name of the question that is several people's.
    public final void show(PrintWriter writer, Answer answer) {
        AnswerText out = new AnswerText(writer);
        if (answer.question().isOpen()) {
            out.candidates(answer);
        } else {
            @SuppressWarnings("unchecked") // what it is shown, it answered
            A own = (A) answer;
            print(out, own);
        }
        writer.flush();
    }

    /// The parameters that say whom or what it is about.
    public final List<String> names() {
        return parameters.stream().filter(Parameter::isName).map(Parameter::name).toList();
    }

    /// All its parameters, filters too.
    public final Set<String> known() {
        Set<String> known = new TreeSet<>();
        Stream.concat(parameters.stream(), filters().stream()).map(Parameter::name).forEach(known::add);
        return known;
    }

    /// The parameter of a name.
    ///
    /// @throws IllegalArgumentException if it has no such
    public final Parameter parameter(String name) {
        return parameters.stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no parameter %s".formatted(word, name)));
    }

    /// Whether it takes a parameter that is no filter.
    public final boolean takes(String name) {
        return parameters.stream().anyMatch(each -> each.name().equals(name));
    }

    /// Whether it is about a source, or can be.
    public final boolean isOfSource() {
        return parameters.stream().anyMatch(each -> each.kind() == Parameter.Kind.SOURCE
                || each.kind() == Parameter.Kind.SOURCE_OR_NAME);
    }

    /// Whether it begins with plain claims.
    public final boolean isPlain() {
        return defaults().certainties().size() == 1;
    }
}
