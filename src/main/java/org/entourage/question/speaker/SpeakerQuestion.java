package org.entourage.question.speaker;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Relation;
import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ResolvedName;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Parameter.Kind;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [Speaker] says of itself.
public final class SpeakerQuestion extends Question<SpeakerAnswer> {

    /// The one of the list of all questions.
    public SpeakerQuestion() {
        super("speaker", PageTitles.ofOne("In their words", 80, "What is said and passed on by",
                "what somebody says, and passes on", "families"),
                Filters.EVERYTHING, """
                What does somebody say, what do others report that they say, and what of others do they pass on?
                An author says what an article says in its own voice, and passes on what it lets others say.""",
                Parameter.OF,
                Parameter.optional("about", Kind.NAME, "NAME", "Only what is said about this one."));
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("what (?:does|did|do) " + X + " say about (?<about>.+?)", "what does Dean say about the Ashrafis?");
        forms.add("what (?:does|did|do|has|have) " + X + " (?:say|said)", "what did Giuliani say?");
        forms.add("(?:what|whom?) (?:does|did|do|has|have) " + X + " (?<relation>"
                + forms.verbs().infinitive(SpeakerQuestion::says) + ")(?: (?:to|about) (?<about>.+?))?",
                "what did Giuliani argue for?");
    }

    /// What is merely said needs no relation.
    private static boolean says(Relation relation) {
        return relation.says() && !relation.name().equals("said");
    }

    @Override
    public Answering<SpeakerAnswer> ask(ParameterValues given) {
        return beans -> beans.getBean(Speaker.class).of(given.text("of"), given.orNull("about"), given.filters());
    }

    @Override
    protected void print(AnswerText out, SpeakerAnswer answer) {
        List<ResolvedName> asked = answer.question().asked();
        String name = AnswerText.name(asked.getFirst().entity());
        String ofWhom = asked.size() == 1 ? "" : " about " + AnswerText.name(asked.getLast().entity());
        SpeakerAnswer.@Nullable Part part = null;
        for (SpeakerAnswer.Row row : answer.rows()) {
            if (part != row.part()) {
                part = row.part();
                out.heading(switch (part) {
                    case SAYS -> "%s says%s:".formatted(name, ofWhom);
                    case REPORTED_TO_SAY -> "%s, as others report it, says%s:".formatted(name, ofWhom);
                    case PASSES_ON -> "%s passes on%s:".formatted(name, ofWhom);
                });
            }
            out.claims(row.claims());
            out.end();
        }
        out.coverage(answer.coverage(), answer.page());
    }
}
