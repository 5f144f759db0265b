package org.entourage.question;

import java.util.List;

/// What [Report] says of itself.
final class ReportQuestion extends Question<ReportAnswer> {

    ReportQuestion() {
        super("report", Titles.of("Report", 100, "Report on", "families"), Filters.EVERYTHING, """
                One document on somebody: what is said by family, what is disputed, a footnote for each claim.
                Markdown, unless told otherwise. HTML opens offline, and prints.""", Parameter.OF);
    }

    @Override
    public List<String> examples() {
        return List.of("", "Examples:", "  ./entourage report --of MEK --html > mek.html",
                "  ./entourage report --of MEK --offline > mek.html");
    }

    @Override
    void forms(AskForms forms) {
        forms.add("(?:an? |the )?report (?:on|about) " + X, "report on the MEK");
    }

    @Override
    public Answering<ReportAnswer> ask(Given given) {
        return beans -> beans.getBean(Report.class).of(given.text("of"), given.filters());
    }

    @Override
    void print(AnswerText out, ReportAnswer answer) {
        out.document(ReportMarkdown.of(answer));
    }
}
