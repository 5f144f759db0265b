package org.entourage.question.profile;

import java.util.Objects;
import java.util.Set;

import org.entourage.question.answer.AnswerText;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.AskForms.Specificity;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [Profile] says of itself.
public final class ProfileQuestion extends Question<ProfileAnswer> {

    /// The one of the list of all questions.
    public ProfileQuestion() {
        super("profile", PageTitles.ofOne("Profile", 10, "Who is",
                "names, roles, relations, what is said by and about somebody", "families"), Profile.DEFAULTS,
                """
                Who is somebody: names and who uses which, roles over time, relations family by family, what is said by them, what
                others report that they say, and what is said about them? Shows the first claims of each part; --limit says how many, --families and --relations narrow it.""",
                Parameter.OF,
                Parameter.flag("through", "Also what is said of members of it, as far as they were members then."));
    }

    @Override
    public Set<String> refused() {
        return Set.of("cursor");
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("(?:the )?profile of " + X + MEMBERS, "profile of the MEK, also through members", THROUGH);
        forms.add(Specificity.ANYTHING, "(?:who|what) (?:is|are|was|were) " + X, "who is Naomi Tutu?");
        forms.add(Specificity.ANYTHING, "(?:what is known|tell me|what do (?:we|you) know|everything) about " + X,
                "what is known about Camp Liberty?");
        forms.add(Specificity.ANYTHING, "(?:the )?profile of " + X, "profile of Howard Dean");
        forms.add(Specificity.NAME_ALONE, X, "Howard Dean");
    }

    @Override
    public Answering<ProfileAnswer> ask(ParameterValues given) {
        return askThrough(given, Profile.class, Profile::of, Profile::alsoThrough);
    }

    @Override
    protected void print(AnswerText out, ProfileAnswer answer) {
        out.heading("Profile of %s".formatted(AnswerText.asked(answer)));
        for (ProfileAnswer.Row row : answer.rows()) {
            out.heading(title(row) + extent(row));
            row.claims().forEach(claim -> {
                out.claim(claim);
                out.end();
            });
        }
        out.members(answer.through(), answer.throughTotal(), answer.throughCut());
        out.line(answer.coverage().inWords());
    }

    private static String title(ProfileAnswer.Row row) {
        return switch (row.part()) {
            case NAMES -> "Names";
            case ROLES -> "Roles";
            case RELATIONS -> "Relations: " + Objects.requireNonNull(row.family()).word();
            case SAID_BY -> "What it says itself";
            case REPORTED_TO_SAY -> "What others report that it says";
            case SAID_ABOUT -> "What others say about it";
        };
    }

    private static String extent(ProfileAnswer.Row row) {
        return row.claims().size() < row.total() || row.cut()
                ? " (%d of %s%d)".formatted(row.claims().size(), row.cut() ? "at least " : "", row.total())
                : "";
    }
}
