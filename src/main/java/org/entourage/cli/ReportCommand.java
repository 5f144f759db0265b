package org.entourage.cli;

import java.io.PrintWriter;
import java.util.List;

import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Model.OptionSpec;

import org.entourage.question.answer.Answer;
import org.entourage.question.describe.Question;
import org.entourage.question.report.ReportAnswer;
import org.entourage.question.report.ReportFile;
import org.entourage.question.report.ReportHtml;

/// `./entourage report`, which has more forms than others.
final class ReportCommand extends QuestionCommand {

    ReportCommand(RootCommand root, Question<?> question) {
        super(root, question);
    }

    @Override
    List<OptionSpec> documents() {
        return List.of(flag("--html", "One HTML file that needs nothing else."),
                flag("--offline", "The same with its graph, each line of which opens its evidence:",
                        "one HTML file that opens from a disk, with no network."));
    }

    @Override
    void print(PrintWriter out, Answer answer, BeanFactory beans) {
        if (answer instanceof ReportAnswer report && !answer.question().isOpen()) {
            if (isGiven("--offline")) {
                out.print(beans.getBean(ReportFile.class).of(report));
                out.flush();
                return;
            }
            if (isGiven("--html")) {
                out.print(ReportHtml.of(report));
                out.flush();
                return;
            }
        }
        super.print(out, answer, beans);
    }
}
