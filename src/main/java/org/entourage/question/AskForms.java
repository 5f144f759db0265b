package org.entourage.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Gathers the forms of plain English that questions say of themselves.
final class AskForms {

    /// The group of a form whose second name can be several.
    static final String MORE = "more";

    private final Question<?> question;
    private final AskVerbs verbs;
    private final List<Written> forms = new ArrayList<>();

    /// How much a form takes: what takes less goes before what would take it too.
    enum Reach {
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
    record Form(Question<?> question, Reach reach, Pattern pattern, String example, Map<String, String> words) {}

    private record Written(Question<?> question, Reach reach, Supplier<String> pattern, String example,
            Map<String, String> words) {

        Form form() {
            return new Form(question, reach, Pattern.compile("(?i)" + pattern.get()), example, words);
        }
    }

    private AskForms(Question<?> question, AskVerbs verbs) {
        this.question = question;
        this.verbs = verbs;
    }

    /// The forms of all questions, those that take less first.
    static List<Form> all(AskVerbs verbs) {
        return Questions.ALL.stream().flatMap(question -> {
            AskForms own = new AskForms(question, verbs);
            question.forms(own);
            return own.forms.stream();
        }).sorted(Comparator.comparing(Written::reach)).map(Written::form).toList();
    }

    AskVerbs verbs() {
        return verbs;
    }

    void add(String pattern, String example) {
        add(pattern, example, Map.of());
    }

    void add(String pattern, String example, Map<String, String> words) {
        add(Reach.OWN, () -> pattern, example, words);
    }

    void add(Reach reach, String pattern, String example) {
        add(reach, () -> pattern, example, Map.of());
    }

    /// @param pattern is asked for once the forms that take less have their verbs
    void add(Reach reach, Supplier<String> pattern, String example, Map<String, String> words) {
        forms.add(new Written(question, reach, pattern, example, words));
    }
}
