package org.entourage.question.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Gathers the forms of plain English that questions say of themselves.
public final class AskForms {

    /// The group of a form whose second name can be several.
    public static final String MORE = "more";

    private final Question<?> question;
    private final AskVerbs verbs;
    private final List<Written> forms = new ArrayList<>();

    /// How much a form takes: what takes less goes before what would take it too.
    public enum Specificity {
        /// Words of its question alone.
        OWN,
        /// Whatever is asked about somebody.
        ANYTHING,
        /// The verb of any relation.
        ANY_RELATION,
        /// A line that is nothing but a name.
        NAME_ALONE
    }

    /// A form.
    ///
    /// @param example as the documentation and a refusal show it
    /// @param words   parameters that it means by itself
    public record Form(Question<?> question, Specificity specificity, Pattern pattern, String example,
            Map<String, String> words) {}

    private record Written(Question<?> question, Specificity specificity, Supplier<String> pattern, String example,
            Map<String, String> words) {

        Form form() {
            return new Form(question, specificity, Pattern.compile("(?i)" + pattern.get()), example, words);
        }
    }

    private AskForms(Question<?> question, AskVerbs verbs) {
        this.question = question;
        this.verbs = verbs;
    }

    /// The forms of questions, those that take less first.
    public static List<Form> all(Collection<Question<?>> questions, AskVerbs verbs) {
        return questions.stream().flatMap(question -> {
            AskForms own = new AskForms(question, verbs);
            question.forms(own);
            return own.forms.stream();
        }).sorted(Comparator.comparing(Written::specificity)).map(Written::form).toList();
    }

    /// The verbs of relations, for a form that takes them.
    public AskVerbs verbs() {
        return verbs;
    }

    /// Adds a form of words that no other question has.
    public void add(String pattern, String example) {
        add(pattern, example, Map.of());
    }

    /// The same for a form that means parameters by itself.
    public void add(String pattern, String example, Map<String, String> words) {
        add(Specificity.OWN, () -> pattern, example, words);
    }

    /// The same for a form that may take what others would.
    public void add(Specificity specificity, String pattern, String example) {
        add(specificity, () -> pattern, example, Map.of());
    }

    /// The same for a form whose verbs depend on what others take.
    ///
    /// @param pattern is asked for once the forms that take less have their verbs
    public void add(Specificity specificity, Supplier<String> pattern, String example, Map<String, String> words) {
        forms.add(new Written(question, specificity, pattern, example, words));
    }
}
