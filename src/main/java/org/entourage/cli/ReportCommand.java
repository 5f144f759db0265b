package org.entourage.cli;

import java.io.PrintWriter;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.entourage.question.Filters;
import org.entourage.question.Report;
import org.entourage.question.ReportAnswer;
import org.entourage.question.ReportFile;
import org.entourage.question.ReportHtml;
import org.entourage.question.ReportMarkdown;

/// `./entourage report`.
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "One document on somebody: what is said by family, what is disputed, a footnote for each claim.",
    "Markdown, unless told otherwise. HTML opens offline, and prints."}, footer = {"",
        "Examples:",
        "  ./entourage report --of MEK --html > mek.html",
        "  ./entourage report --of MEK --offline > mek.html"})
final class ReportCommand extends QuestionCommand<ReportAnswer> {

    @Option(names = "--of", required = true, paramLabel = "NAME", description = "An id, or a name as a source uses it.")
    private String of = "";

    @Option(names = "--html", description = "One HTML file that needs nothing else.")
    private boolean html;

    @Option(names = "--offline", description = {
        "The same with its graph, each line of which opens its evidence:",
        "one HTML file that opens from a disk, with no network."})
    private boolean offline;

    private @Nullable String file;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    ReportCommand(Root root) {
        super(root);
    }

    @Override
    Function<ConfigurableApplicationContext, ReportAnswer> asked() {
        Filters asked = filters.over(Filters.EVERYTHING);
        return context -> {
            ReportAnswer answer = context.getBean(Report.class).of(of, asked);
            if (offline && !answer.question().isOpen()) {
                file = context.getBean(ReportFile.class).of(answer);
            }
            return answer;
        };
    }

    @Override
    void print(PrintWriter out, ReportAnswer answer) {
        out.print(file != null ? file : html ? ReportHtml.of(answer) : ReportMarkdown.of(answer));
        out.flush();
    }
}
