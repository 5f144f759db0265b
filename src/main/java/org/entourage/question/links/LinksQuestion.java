package org.entourage.question.links;

import java.util.List;
import java.util.Set;

import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ResolvedName;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.Parameter.Kind;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [Links] says of itself.
public final class LinksQuestion extends Question<LinksAnswer> {

    /// The one of the list of all questions.
    public LinksQuestion() {
        super("links", PageTitles.of("Links", 52, "How they are linked",
                "how two are linked", "families"), Filters.STANDING, """
                How are two entities linked, hop by hop, and on whose word?
                Paths are ranked by their evidence, not by length alone: less sure claims, fewer independent sources, disputes,
                and passing through a hub cost more (docs/links.md). Being named in one article links nobody.""",
                Parameter.required("from", Kind.NAME, "NAME", "An id, or a name as a source uses it."),
                Parameter.required("to", Kind.NAME, "NAME", "The same of the other end."),
                Parameter.optional("k", Kind.TEXT, "N", "The most paths, 1 to 10. Default: 3."),
                Parameter.optional("maxHops", Kind.TEXT, "N", "The most hops of a path, 1 to 6. Default: 4."),
                Parameter.optional("exclude", Kind.NAMES, "NAMES",
                        "Entities that no path may pass through, parted by commas, or --exclude once for each."),
                Parameter.flag("together", "Only paths all of whose hops are possible on one day."));
    }

    @Override
    public List<String> examples() {
        return List.of("", "Example: ./entourage links --from Giuliani --to UNHCR");
    }

    @Override
    public Set<String> refused() {
        return Set.of("limit", "cursor");
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("how (?:is|are|was|were) " + X + " (?:linked|connected|tied|related) (?:to|with) " + Y,
                "how is Giuliani linked to UNHCR?");
        forms.add("how (?:are|were) " + X + " and " + Y + " (?:linked|connected|tied|related)",
                "how are Giuliani and UNHCR linked?");
        forms.add("what (?:links|connects|ties) " + X + " (?:to|with|and) " + Y, "what links Giuliani to UNHCR?");
        forms.add("(?:the )?links? between " + X + " and " + Y, "links between Giuliani and UNHCR");
    }

    @Override
    public Answering<LinksAnswer> ask(ParameterValues given) {
        LinksAnswer.Search search = LinksAnswer.Search.read(given.orNull("k"), given.orNull("maxHops"),
                given.orNull("together"));
        return beans -> beans.getBean(Links.class).between(given.text("from"), given.text("to"), given.text("exclude"),
                search, given.filters());
    }

    @Override
    protected void print(AnswerText out, LinksAnswer answer) {
        List<ResolvedName> asked = answer.question().asked();
        out.heading("How are %s and %s linked?".formatted(AnswerText.name(asked.getFirst().entity()),
                AnswerText.name(asked.get(1).entity())));
        for (int i = 0; i < answer.rows().size(); i++) {
            path(out, i + 1, answer.rows().get(i));
        }
        if (answer.cut() != null) {
            out.line(answer.cut().inWords());
        }
        out.line(answer.coverage().inWords());
    }

    private static void path(AnswerText out, int number, LinksAnswer.Path path) {
        out.line("%d. %s".formatted(number,
                String.join(" – ", path.entities().stream().map(AnswerText::name).toList())));
        out.line("   costs  " + AnswerText.visible(path.costInWords()));
        out.line("   weakest  hop %d: %s".formatted(path.weakest(), path.weakestInWords()));
        if (path.together() != null) {
            out.line("   all possible  from %s to %s".formatted(path.together().from() == null
                    ? ".."
                    : path.together().from(), path.together().to() == null ? ".." : path.together().to()));
        }
        for (int i = 0; i < path.hops().size(); i++) {
            hop(out, i + 1, path.hops().get(i));
        }
        path.through().forEach(passed -> {
            out.end();
            out.line(" through %s; cost %s".formatted(AnswerText.name(passed.entity()), passed.costInWords()));
        });
        out.end();
    }

    private static void hop(AnswerText out, int number, LinksAnswer.Hop hop) {
        EntityRef subject = hop.forward() ? hop.from() : hop.to();
        EntityRef object = hop.forward() ? hop.to() : hop.from();
        out.end();
        out.line(" hop %d  %s %s %s; cost %s".formatted(number, AnswerText.name(subject), hop.label(),
                AnswerText.visible(CitedClaim.objectInWords(hop.claims(), object.name())), hop.costInWords()));
        out.line("        rests on " + hop.inWords());
        if (hop.relations().size() > 1) {
            hop.relations().forEach(each -> out.line("          %s %s %s: %s".formatted(
                    AnswerText.name(each.forward() ? hop.from() : hop.to()), each.relation(),
                    AnswerText.name(each.forward() ? hop.to() : hop.from()), each.inWords())));
        }
        out.claims(hop.claims(), hop.sourceCounts());
    }
}
