package org.entourage.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final String THROUGH = ",? (?:also )?through (?:an )?organi[sz]ations?";

    private static final String MEMBERS = ",? (?:also |and )?(?:through|of) (?:its |their |the )?members";

    /// The rank of a line that is nothing but a name.
    static final int NAME_ALONE = 2;

    private static final Pattern JOINT = Pattern.compile(" (?:to|with|and) ");

    private static final String BE = "(?:is|are|was|were|has been|have been|had been)";

    /// What is asked for by a noun, and the relation that it means.
    private static final Map<String, String> NOUNS = new TreeMap<>(Map.of("accusations? (?:against|by|of)", "accused",
            "arrests? of", "arrested", "charges? against", "charged with", "convictions? of", "convicted of",
            "sentences? (?:of|against)", "sentenced", "acquittals? of", "acquitted", "raids? (?:on|in|at|by)", "raided",
            "extraditions? of", "extradited", "sanctions (?:against|on|by)", "sanctioned"));

    private final AskVerbs verbs;
    private final List<Form> forms = new ArrayList<>();

    /// One reading of a line.
    ///
    /// @param question word of the question
    /// @param names    by parameter, the names as they stand in the line
    /// @param words    other parameters
    /// @param rank     which readings go before others: a name that ends like a time before the time, and a form before a
    ///                 line that is nothing but a name
    record Reading(String question, Map<String, List<String>> names, Map<String, String> words, int rank) {}

    /// A form of the grammar.
    ///
    /// @param example as the documentation and a refusal show it
    /// @param words   parameters that it means by itself
    private record Form(String question, Pattern pattern, String example, Map<String, String> words) {}

    AskGrammar(Vocabulary vocabulary) {
        this.verbs = new AskVerbs(vocabulary);
        String support = verbs.active(relation -> isVerbOf(relation, Family.SUPPORT));
        String opposition = verbs.active(relation -> isVerbOf(relation, Family.OPPOSITION));
        form("supporters", "who " + HEDGE + "support(?:s|ed)? " + A, "who supported the MEK in 2012?");
        form("supporters", "who " + HEDGE + "support(?:s|ed)? " + A + THROUGH,
                "who supported the MEK, also through organisations?", Map.of("through", "true"));
        form("supporters", "(?:who are )?(?:the )?supporters of " + A, "supporters of the MEK");
        form("supporters", "who " + HEDGE + "(?<relation>" + support + ") " + A, "who endorsed the MEK?");
        form("opponents", "who " + HEDGE + "oppose(?:s|d)? " + A, "who opposed the MEK?");
        form("opponents", "who " + HEDGE + "oppose(?:s|d)? " + A + THROUGH,
                "who opposed the MEK, also through organisations?", Map.of("through", "true"));
        form("opponents", "(?:who are )?(?:the )?opponents of " + A, "opponents of the MEK");
        form("opponents", "who " + HEDGE + "(?<relation>" + opposition + ") " + A, "who undermined the MEK?");
        between();
        form("speaker", "what (?:does|did|do) " + A + " say about (?<about>.+?)",
                "what does Dean say about the Ashrafis?");
        form("speaker", "what (?:does|did|do|has|have) " + A + " (?:say|said)", "what did Giuliani say?");
        form("speaker", "(?:what|whom?) (?:does|did|do|has|have) " + A + " (?<relation>"
                + verbs.infinitive(AskGrammar::says) + ")(?: (?:to|about) (?<about>.+?))?",
                "what did Giuliani argue for?");
        form("timeline", "(?:the )?timeline (?:of|for) " + A, "timeline of Camp Ashraf");
        form("timeline", "(?:the )?timeline (?:of|for) " + A + " and " + B, "timeline of Camp Ashraf and the MEK");
        form("timeline", "(?:the )?timeline (?:of|for) " + A + MEMBERS, "timeline of the MEK, also through members",
                Map.of("through", "true"));
        form("timeline", "what happened (?:to|at|in|with) (?:the )?members of " + A,
                "what happened to members of the MEK?", Map.of("through", "true"));
        form("profile", "(?:the )?profile of " + A + MEMBERS, "profile of the MEK, also through members",
                Map.of("through", "true"));
        form("timeline", "what happened (?:to|at|in|with) " + A, "what happened at Camp Liberty?");
        about();
        relations();
        form("profile", A, "Howard Dean");
    }

    /// The claims of one relation about somebody.
    private void relations() {
        Predicate<Relation> any = relation -> relation.family() != Family.IDENTITY;
        String active = verbs.active(any.and(relation -> relation.family() != Family.SUPPORT
                && relation.family() != Family.OPPOSITION), any);
        form("timeline", "who " + HEDGE + "(?:" + BE + " (?:an? |the )?)?(?<relation>" + active + ") " + A,
                "who took part in the meeting?");
        form("timeline", "(?:whom?|what) (?:did|do|does|has|have|had) " + A + " (?<relation>"
                + verbs.infinitive(any.and(relation -> !relation.says())) + ")", "whom did the mullahs oppose?");
        form("timeline", "(?:when|where|why|how|what|whom?|by whom|for what) (?:is|are|was|were|has|have|had) " + A
                + " (?:been )?" + HEDGE + "(?<relation>" + verbs.participle(any)
                + ")(?: (?:by|for|from|of|over|to|with))?",
                "when was the MEK delisted?");
        NOUNS.forEach((nouns, relation) -> form("timeline", "(?:the )?(?:" + nouns + ") " + A,
                "sanctions against the MEK", Map.of("relations", relation)));
    }

    private void between() {
        form("links", "how (?:is|are|was|were) " + A + " (?:linked|connected|tied|related) (?:to|with) " + B,
                "how is Giuliani linked to UNHCR?");
        form("links", "how (?:are|were) " + A + " and " + B + " (?:linked|connected|tied|related)",
                "how are Giuliani and UNHCR linked?");
        form("links", "what (?:links|connects|ties) " + A + " (?:to|with|and) " + B, "what links Giuliani to UNHCR?");
        form("links", "(?:the )?links? between " + A + " and " + B, "links between Giuliani and UNHCR");
        form("shared", "what do " + A + " and " + B + " (?:have in common|share)",
                "what do Dean and Giuliani have in common?");
        form("network", "(?:the )?network (?:of|around) " + A, "network around the MEK");
        form("network", "(?:the )?network (?:of|around) " + A + ",? within (?<depth>[123]) steps?",
                "network around the MEK within 2 steps");
        form("network", "who is (?:around|near|close to) " + A, "who is around the MEK?");
    }

    private void about() {
        form("conflicts", "what is (?:disputed|contested|contradicted)(?: about " + A + ")?",
                "what is disputed about the MEK?");
        form("conflicts", "(?:the |all )?(?:conflicts|contradictions|disputes)(?: (?:about|on|over|around) " + A + ")?",
                "contradictions about the MEK");
        form("hedged", "what is (?:only )?(?:alleged|suspected|hedged|rumou?red) about " + A,
                "what is alleged about the MEK?");
        form("hedged", "what is denied about " + A, "what is denied about the MEK?", Map.of("polarity", "denied"));
        form("report", "(?:an? |the )?report (?:on|about) " + A, "report on the MEK");
        form("dependents", "what (?:depends|rests|stands) on " + A, "what depends on Christopher Dickey?");
        form("reading", "(?:the )?reading of " + A, "reading of dickey-2013");
        form("reading", "what does the (?:source|article) " + A + " say", "what does the source dickey-2013 say?");
        form("history", "(?:the )?history of (?:the )?(?:claim )?" + A,
                "history of claim mek-paris-2013/dean-supported-mek");
        form("find", "(?:find|search for|whose name is|whose name begins with) " + A, "find giul");
        form("profile", "(?:who|what) (?:is|are|was|were) " + A, "who is Naomi Tutu?");
        form("profile", "(?:what is known|tell me|what do (?:we|you) know|everything) about " + A,
                "what is known about Camp Liberty?");
        form("profile", "(?:the )?profile of " + A, "profile of Howard Dean");
    }

    private void form(String question, String pattern, String example) {
        form(question, pattern, example, Map.of());
    }

    private void form(String question, String pattern, String example, Map<String, String> words) {
        forms.add(new Form(question, Pattern.compile("(?i)" + pattern), example, words));
    }

    /// What is merely said needs no relation.
    private static boolean says(Relation relation) {
        return relation.says() && !relation.name().equals("said");
    }

    /// "Supported" and "opposed" ask for the whole family.
    private static boolean isVerbOf(Relation relation, Family family) {
        return relation.family() == family && !relation.name().equals("supported")
                && !relation.name().equals("opposed");
    }

    /// All readings of a line, the form that stands first in the grammar first.
    List<Reading> readings(String line) {
        String plain = line.strip().replaceAll("[?!.\\s]+$", "").replaceAll("\\s+", " ");
        List<Reading> readings = new ArrayList<>();
        AskedTime time = AskedTime.of(plain);
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            int rank = i == forms.size() - 1 ? NAME_ALONE : 0;
            read(form, plain, Map.of(), rank, readings);
            if (time != null) {
                read(form, time.rest(), time.words(), rank + 1, readings);
            }
        }
        return readings.stream().distinct().toList();
    }

    private void read(Form form, String line, Map<String, String> time, int rank, List<Reading> readings) {
        Matcher matcher = form.pattern().matcher(line);
        if (!matcher.matches()) {
            return;
        }
        Map<String, String> words = new HashMap<>(form.words());
        words.putAll(time);
        group(matcher, "relation").ifPresent(verb -> words.put("relations", verbs.relation(verb)));
        group(matcher, "hedge").ifPresent(_ -> words.put("certainty", "suspected"));
        group(matcher, "depth").ifPresent(depth -> words.put("depth", depth));
        for (List<String> names : parted(form.question(), matcher)) {
            Map<String, List<String>> by = new LinkedHashMap<>();
            switch (form.question()) {
                case "links" -> {
                    by.put("from", List.of(names.getFirst()));
                    by.put("to", List.of(names.getLast()));
                }
                case "find" -> by.put("name", names);
                default -> by.put("of", names);
            }
            by.values().removeIf(List::isEmpty);
            group(matcher, "about").ifPresent(about -> by.put("about", List.of(about)));
            readings.add(new Reading(form.question(), by, words, rank));
        }
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
    }

    /// The names of a line: where two are joined by a word that can stand inside a name, each place at which they part.
    private static List<List<String>> parted(String question, Matcher matcher) {
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
        if (question.equals("shared")) {
            ways.add(List.of(whole.split(",? and |, ?")));
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
