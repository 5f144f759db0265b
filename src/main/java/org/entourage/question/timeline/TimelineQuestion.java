package org.entourage.question.timeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.entourage.claim.Relation;
import org.entourage.claim.Relation.Family;
import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.AskForms.Specificity;
import org.entourage.question.describe.AskVerbs;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Parameter.Kind;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [Timeline] says of itself.
public final class TimelineQuestion extends Question<TimelineAnswer> {

    private static final String BE = "(?:is|are|was|were|has been|have been|had been)";

    /// What is asked for by a noun, and the relation that it means.
    private static final Map<String, String> NOUNS = new TreeMap<>(Map.of("accusations? (?:against|by|of)", "accused",
            "arrests? of", "arrested", "charges? against", "charged with", "convictions? of", "convicted of",
            "sentences? (?:of|against)", "sentenced", "acquittals? of", "acquitted", "raids? (?:on|in|at|by)", "raided",
            "extraditions? of", "extradited", "sanctions (?:against|on|by)", "sanctioned"));

    /// The one of the list of all questions.
    public TimelineQuestion() {
        super("timeline", PageTitles.ofOne("Timeline", 60, "In the order of time",
                "in the order of time, a year as a span", "families"), Filters.EVERYTHING, """
                What is said about somebody, about an event, or about two together, in the order of time?
                A year is shown as a span, never as a day. What nobody dates stands apart, at the end.""",
                Parameter.required("of", Kind.NAMES, "NAME[,NAME]",
                        "An id, or a name as a source uses it; of two, what ties them: parted by a comma, or --of twice."),
                Parameter.flag("through", "Also what is said of members of it, as far as they were members then."));
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("(?:the )?timeline (?:of|for) " + X, "timeline of Camp Ashraf");
        forms.add("(?:the )?timeline (?:of|for) " + X + " and " + Y, "timeline of Camp Ashraf and the MEK");
        forms.add("(?:the )?timeline (?:of|for) " + X + MEMBERS, "timeline of the MEK, also through members",
                THROUGH);
        forms.add("what happened (?:to|at|in|with) (?:the )?members of " + X, "what happened to members of the MEK?",
                THROUGH);
        forms.add("what happened (?:to|at|in|with) " + X, "what happened at Camp Liberty?");
        relations(forms);
    }

    /// The claims of one relation about somebody.
    private static void relations(AskForms forms) {
        AskVerbs verbs = forms.verbs();
        Predicate<Relation> any = relation -> relation.family() != Family.IDENTITY;
        Predicate<Relation> noSide = relation -> any.test(relation) && relation.family() != Family.SUPPORT
                && relation.family() != Family.OPPOSITION;
        forms.add(Specificity.ANY_RELATION, () -> "who " + HEDGE + "(?:" + BE + " (?:an? |the )?)?(?<relation>"
                + verbs.active(noSide, any) + ") " + X, "who took part in the meeting?", Map.of());
        forms.add(Specificity.ANY_RELATION, () -> "(?:whom?|what) (?:did|do|does|has|have|had) " + X + " (?<relation>"
                + verbs.infinitive(any.and(relation -> !relation.says())) + ")", "whom did the mullahs oppose?",
                Map.of());
        forms.add(Specificity.ANY_RELATION, () -> "(?:when|where|why|how|what|whom?|by whom|for what)"
                + " (?:is|are|was|were|has|have|had) " + X + " (?:been )?" + HEDGE + "(?<relation>"
                + verbs.participle(any) + ")(?: (?:by|for|from|of|over|to|with))?", "when was the MEK delisted?",
                Map.of());
        NOUNS.forEach((nouns, relation) -> forms.add(Specificity.ANY_RELATION, () -> "(?:the )?(?:" + nouns + ") " + X,
                "sanctions against the MEK", Map.of("relations", relation)));
    }

    @Override
    public Answering<TimelineAnswer> ask(ParameterValues given) {
        return askThrough(given, Timeline.class, Timeline::of, Timeline::alsoThrough);
    }

    @Override
    protected void print(AnswerText out, TimelineAnswer answer) {
        out.heading("Timeline of %s".formatted(AnswerText.asked(answer)));
        boolean dated = true;
        for (TimelineAnswer.Row row : answer.rows()) {
            if (dated && !row.dated()) {
                out.heading("Undated");
            }
            dated = row.dated();
            if (dated) {
                out.line(row.span());
            }
            out.claims(row.claims());
            out.end();
        }
        out.members(answer.through(), answer.throughTotal(), answer.throughCut());
        out.coverage(answer.coverage(), answer.page());
    }
}
