package org.entourage.question.report;

import java.util.List;
import java.util.Set;

import org.entourage.question.answer.AnswerText;
import org.entourage.question.answer.Filters;
import org.entourage.question.describe.AskForms;
import org.entourage.question.describe.PageTitles;
import org.entourage.question.describe.Parameter;
import org.entourage.question.describe.ParameterValues;
import org.entourage.question.describe.Question;

/// What [Report] says of itself.
public final class ReportQuestion extends Question<ReportAnswer> {

    /// The one of the list of all questions.
    public ReportQuestion() {
        super("report", PageTitles.ofOne("Report", 100, "Report on",
                "one document on somebody, with a footnote for each claim", "families"), Filters.EVERYTHING, """
                One document on somebody: what is said by family, what is disputed, a footnote for each claim.
                Markdown, unless told otherwise. HTML opens offline, and prints.""", Parameter.OF);
    }

    @Override
    public List<String> examples() {
        return List.of("", "Examples:", "  ./entourage report --of MEK --html > mek.html",
                "  ./entourage report --of MEK --offline > mek.html");
    }

    @Override
    public Set<String> refused() {
        return Set.of("cursor");
    }

    @Override
    protected void forms(AskForms forms) {
        forms.add("(?:an? |the )?report (?:on|about) " + X, "report on the MEK");
    }

    @Override
    public Answering<ReportAnswer> ask(ParameterValues given) {
        return beans -> beans.getBean(Report.class).of(given.text("of"), given.filters());
    }

    @Override
    protected void print(AnswerText out, ReportAnswer answer) {
        out.document(ReportMarkdown.of(answer));
    }
}
