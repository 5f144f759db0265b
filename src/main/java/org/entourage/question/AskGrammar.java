package org.entourage.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entourage.claim.Relation;
import org.entourage.claim.Relation.Family;
import org.entourage.claim.Vocabulary;

/// The forms of plain English that `ask` knows, see `docs/ask.md`. A line can fit several forms, and part in several
/// ways: which of these readings holds, the names of the graph decide, never a guess.
final class AskGrammar {

    private static final String A = "(?<a>.+?)";
    private static final String B = "(?<b>.+?)";
    private static final String HEDGE = "(?<hedge>allegedly |supposedly |reportedly )?";

    private static final Pattern JOINT = Pattern.compile(" (?:to|with|and) ");

    private final List<Form> forms = new ArrayList<>();

    /// One reading of a line.
    ///
    /// @param question word of the question
    /// @param names    by parameter, the names as they stand in the line
    /// @param words    other parameters
    record Reading(String question, Map<String, List<String>> names, Map<String, String> words) {}

    /// A form of the grammar.
    ///
    /// @param example as the documentation and a refusal show it
    private record Form(String question, Pattern pattern, String example, Map<String, String> words) {}

    AskGrammar(Vocabulary vocabulary) {
        String support = verbs(vocabulary, Family.SUPPORT);
        String opposition = verbs(vocabulary, Family.OPPOSITION);
        String others = Arrays.stream(Family.values())
                .filter(family -> family != Family.SUPPORT && family != Family.OPPOSITION && family != Family.IDENTITY)
                .map(family -> verbs(vocabulary, family)).filter(verbs -> !verbs.isEmpty())
                .collect(Collectors.joining("|"));
        form("supporters", "who " + HEDGE + "support(?:s|ed)? " + A, "who supported the MEK in 2012?");
        form("supporters", "(?:who are )?(?:the )?supporters of " + A, "supporters of the MEK");
        form("supporters", "who " + HEDGE + "(?<relation>" + support + ") " + A, "who funded the MEK?");
        form("opponents", "who " + HEDGE + "oppose(?:s|d)? " + A, "who opposed the MEK?");
        form("opponents", "(?:who are )?(?:the )?opponents of " + A, "opponents of the MEK");
        form("opponents", "who " + HEDGE + "(?<relation>" + opposition + ") " + A, "who undermined the MEK?");
        form("links", "how (?:is|are|was|were) " + A + " (?:linked|connected|tied|related) (?:to|with) " + B,
                "how is Giuliani linked to UNHCR?");
        form("links", "how (?:are|were) " + A + " and " + B + " (?:linked|connected|tied|related)",
                "how are Giuliani and UNHCR linked?");
        form("links", "what (?:links|connects|ties) " + A + " (?:to|with|and) " + B, "what links Giuliani to UNHCR?");
        form("links", "(?:the )?links? between " + A + " and " + B, "links between Giuliani and UNHCR");
        form("shared", "what do " + A + " and " + B + " (?:have in common|share)",
                "what do Dean and Giuliani have in common?");
        form("speaker", "what (?:does|did|do) " + A + " say about (?<about>.+?)",
                "what does Dean say about the Ashrafis?");
        form("speaker", "what (?:does|did|do|has|have) " + A + " (?:say|said)", "what did Giuliani say?");
        form("timeline", "(?:the )?timeline (?:of|for) " + A + "(?: and " + B + ")?", "timeline of Camp Ashraf");
        form("timeline", "what happened (?:to|at|in|with) " + A, "what happened at Camp Liberty?");
        form("conflicts", "what is (?:disputed|contested|contradicted) about " + A, "what is disputed about the MEK?");
        form("conflicts", "(?:the )?(?:conflicts|contradictions|disputes) (?:about|on|over|around) " + A,
                "contradictions about the MEK");
        form("hedged", "what is (?:only )?(?:alleged|suspected|hedged|denied|rumou?red) about " + A,
                "what is alleged about the MEK?");
        form("network", "(?:the )?network (?:of|around) " + A, "network around the MEK");
        form("network", "who is (?:around|near|close to) " + A, "who is around the MEK?");
        form("report", "(?:a |the )?report (?:on|about) " + A, "report on the MEK");
        form("dependents", "what (?:depends|rests|stands) on " + A, "what depends on Christopher Dickey?");
        form("profile", "(?:who|what) (?:is|are|was|were) " + A, "who is Naomi Tutu?");
        form("profile", "(?:what is known|tell me|what do (?:we|you) know|everything) about " + A,
                "what is known about Camp Liberty?");
        form("profile", "profile of " + A, "profile of Howard Dean");
        form("timeline", "who " + HEDGE + "(?<relation>" + others + ") " + A, "who took part in the meeting?");
        form("profile", A, "Howard Dean");
    }

    private void form(String question, String pattern, String example) {
        forms.add(new Form(question, Pattern.compile("(?i)" + pattern), example, Map.of()));
    }

    private static String verbs(Vocabulary vocabulary, Family family) {
        return vocabulary.relations().stream().filter(relation -> relation.family() == family).map(Relation::name)
                .filter(name -> !name.equals("supported") && !name.equals("opposed"))
                .sorted((one, other) -> other.length() - one.length()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /// All readings of a line, the form that stands first in the grammar first; of one form, the whole line as names
    /// before a time at its end.
    List<Reading> readings(String line) {
        String plain = line.strip().replaceAll("[?!.\\s]+$", "").replaceAll("\\s+", " ");
        List<Reading> readings = new ArrayList<>();
        AskedTime time = AskedTime.of(plain);
        for (Form form : forms) {
            read(form, plain, Map.of(), readings);
            if (time != null) {
                read(form, time.rest(), time.words(), readings);
            }
        }
        return readings.stream().distinct().toList();
    }

    private static void read(Form form, String line, Map<String, String> time, List<Reading> readings) {
        Matcher matcher = form.pattern().matcher(line);
        if (!matcher.matches()) {
            return;
        }
        Map<String, String> words = new HashMap<>(time);
        if (matcher.namedGroups().containsKey("relation")) {
            words.put("relations", matcher.group("relation").toLowerCase(Locale.ROOT));
        }
        if (matcher.namedGroups().containsKey("hedge") && matcher.group("hedge") != null) {
            words.put("certainty", "suspected");
        }
        String about = matcher.namedGroups().containsKey("about") ? matcher.group("about") : null;
        for (List<String> names : parted(matcher)) {
            Map<String, List<String>> by = new LinkedHashMap<>();
            if (form.question().equals("links")) {
                by.put("from", List.of(names.getFirst()));
                by.put("to", List.of(names.getLast()));
            } else {
                by.put("of", names);
            }
            if (about != null) {
                by.put("about", List.of(about));
            }
            readings.add(new Reading(form.question(), by, words));
        }
    }

    /// The names of a line: where two are joined by a word that can stand inside a name, each place at which they part.
    private static List<List<String>> parted(Matcher matcher) {
        String a = matcher.group("a");
        String b = matcher.namedGroups().containsKey("b") ? matcher.group("b") : null;
        if (b == null) {
            return List.of(List.of(a));
        }
        List<List<String>> ways = new ArrayList<>();
        ways.add(List.of(a, b));
        String joint = matcher.group().substring(matcher.end("a"), matcher.start("b"));
        String whole = a + joint + b;
        Matcher joints = (JOINT.matcher(joint).matches() ? JOINT : Pattern.compile(Pattern.quote(joint)))
                .matcher(whole);
        while (joints.find()) {
            if (joints.start() > 0 && joints.end() < whole.length()) {
                ways.add(List.of(whole.substring(0, joints.start()), whole.substring(joints.end())));
            }
        }
        return ways.stream().distinct().toList();
    }

    /// The forms nearest to a line that fits none, by the words that they share; at most five.
    List<String> nearest(String line) {
        List<String> words = words(line);
        return Stream.concat(
                forms.stream().sorted((one, other) -> shared(other, words) - shared(one, words))
                        .filter(form -> shared(form, words) > 0).map(Form::example),
                Stream.of("who supported the MEK in 2012?", "how is Giuliani linked to UNHCR?",
                        "what does Dean say about the Ashrafis?", "timeline of Camp Ashraf", "who is Naomi Tutu?"))
                .distinct().limit(5).toList();
    }

    private static int shared(Form form, List<String> words) {
        return (int) words(form.example()).stream().filter(words::contains).count();
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(word -> word.length() > 2)
                .toList();
    }
}
