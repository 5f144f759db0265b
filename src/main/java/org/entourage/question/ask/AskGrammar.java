package org.entourage.question.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.entourage.claim.Vocabulary;
import org.entourage.question.Questions;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.AskVerbs;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Question;

/// The forms of plain English that `ask` knows, see `docs/ask.md`. A line can fit several forms, and part in several
/// ways: which of these readings holds, the names of the graph decide, never a guess.
final class AskGrammar {

    /// The rank of a line that is nothing but a name.
    static final int NAME_ALONE = 4;

    /// What a time at the end adds to a rank.
    private static final int TIME = 2;

    private static final Pattern JOINT = Pattern.compile(" (?:to|with|and) ");

    private final AskVerbs verbs;
    private final List<AskForms.Form> forms;

    /// One reading of a line.
    ///
    /// @param question word of the question
    /// @param names    by parameter, the names as they stand in the line
    /// @param words    other parameters
    /// @param rank     which readings go before others: the words of a question before the verb or noun of any relation, a
    ///                 name that ends like a time before the time, and a form before a line that is nothing but a name
    record Reading(String question, Map<String, List<String>> names, Map<String, String> words, int rank) {}

    AskGrammar(Vocabulary vocabulary) {
        this.verbs = new AskVerbs(vocabulary);
        this.forms = AskForms.all(Questions.ALL, verbs);
    }

    /// All readings of a line, the form that stands first in the grammar first.
    List<Reading> readings(String line) {
        String plain = line.strip().replaceAll("[?!.\\s]+$", "").replaceAll("\\s+", " ");
        List<Reading> readings = new ArrayList<>();
        AskTime time = AskTime.of(plain);
        for (AskForms.Form form : forms) {
            int rank = switch (form.specificity()) {
                case OWN, ANYTHING -> 0;
                case ANY_RELATION -> 1;
                case NAME_ALONE -> NAME_ALONE;
            };
            read(form, plain, Map.of(), rank, readings);
            if (time != null) {
                read(form, time.rest(), time.words(), rank + TIME, readings);
            }
        }
        return readings.stream().distinct().toList();
    }

    private void read(AskForms.Form form, String line, Map<String, String> time, int rank, List<Reading> readings) {
        Matcher matcher = form.pattern().matcher(line);
        if (!matcher.matches()) {
            return;
        }
        Map<String, String> words = new HashMap<>(form.words());
        words.putAll(time);
        group(matcher, "relation").ifPresent(verb -> words.put("relations", verbs.relation(verb)));
        group(matcher, "hedge").ifPresent(_ -> words.put("certainty", "suspected"));
        group(matcher, "depth").ifPresent(depth -> words.put("depth", depth));
        for (List<String> names : parted(matcher)) {
            Map<String, List<String>> by = named(form.question(), names);
            group(matcher, "about").ifPresent(about -> by.put("about", List.of(about)));
            readings.add(new Reading(form.question().word(), by, words, rank));
        }
    }

    /// The names by parameter: one each where a question requires several, else all in its first.
    private static Map<String, List<String>> named(Question<?> question, List<String> names) {
        Map<String, List<String>> by = new LinkedHashMap<>();
        List<String> required = question.parameters().stream().filter(Parameter::required).map(Parameter::name)
                .toList();
        if (required.size() > 1) {
            for (int i = 0; i < required.size(); i++) {
                by.put(required.get(i), List.of(names.get(i)));
            }
        } else if (!names.isEmpty()) {
            by.put(question.names().getFirst(), names);
        }
        return by;
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
    }

    /// The names of a line: where two are joined by a word that can stand inside a name, each place at which they part.
    private static List<List<String>> parted(Matcher matcher) {
        List<String> one = group(matcher, "a").stream().toList();
        if (group(matcher, "b").isEmpty()) {
            return List.of(one);
        }
        List<List<String>> ways = new ArrayList<>();
        ways.add(List.of(matcher.group("a"), matcher.group("b")));
        String joint = matcher.group().substring(matcher.end("a"), matcher.start("b"));
        String whole = matcher.group().substring(matcher.start("a"), matcher.end("b"));
        Matcher joints = (JOINT.matcher(joint).matches() ? JOINT : Pattern.compile(Pattern.quote(joint)))
                .matcher(whole);
        while (joints.find()) {
            if (joints.start() > 0 && joints.end() < whole.length()) {
                ways.add(List.of(whole.substring(0, joints.start()), whole.substring(joints.end())));
            }
        }
        if (group(matcher, AskForms.MORE).isPresent()) {
            ways.add(List.of(whole.split(",? and |, ?")));
        }
        return ways.stream().distinct().toList();
    }

    /// The forms nearest to a line that fits none, by the words that they share; at most five.
    List<String> nearest(String line) {
        List<String> words = words(line);
        return Stream.concat(
                forms.stream().sorted((one, other) -> shared(other, words) - shared(one, words))
                        .filter(form -> shared(form, words) > 0).map(AskForms.Form::example),
                Stream.of("who supported the MEK in 2012?", "how is Giuliani linked to UNHCR?",
                        "what does Dean say about the Ashrafis?", "timeline of Camp Ashraf", "who is Naomi Tutu?"))
                .distinct().limit(5).toList();
    }

    private static int shared(AskForms.Form form, List<String> words) {
        return (int) words(form.example()).stream().filter(words::contains).count();
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(word -> word.length() > 2)
                .toList();
    }
}
