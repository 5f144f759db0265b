package org.entourage.question;

import static org.entourage.question.AskForms.A;

import java.util.List;
import java.util.function.Function;

import org.springframework.beans.factory.BeanFactory;

/// What [Report] says of itself.
final class ReportQuestion extends Question<ReportAnswer> {

    ReportQuestion() {
        super("report", """
                One document on somebody: what is said by family, what is disputed, a footnote for each claim.
                Markdown, unless told otherwise. HTML opens offline, and prints.""", Parameter.OF);
    }

    @Override
    public List<String> examples() {
        return List.of("", "Examples:", "  ./entourage report --of MEK --html > mek.html",
                "  ./entourage report --of MEK --offline > mek.html");
    }

    @Override
    public Titles titles() {
        return Titles.of("Report", 100, "Report on", "families");
    }

    @Override
    void forms(AskForms forms) {
        forms.add("(?:an? |the )?report (?:on|about) " + A, "report on the MEK");
    }

    @Override
    public Function<BeanFactory, ReportAnswer> ask(Given given) {
        return beans -> beans.getBean(Report.class).of(given.text("of"), given.filters());
    }

    @Override
    void print(AnswerText out, ReportAnswer answer) {
        out.document(ReportMarkdown.of(answer));
    }
}
