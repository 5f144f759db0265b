package org.entourage.question.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ResolvedQuestion;

import static org.assertj.core.api.Assertions.assertThat;

/// Reports as documents: whatever sources bring along is text there, and nothing else.
class ReportDocumentsTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String TURNED = "\u05E8\u05D5\u05EA 7";
    private static final String OVERRIDE = "Ann \u202Eecalp eht fo tuo\u0007";

    private static ReportAnswer report() {
        EntityRef entity = new EntityRef("club", "Organization", SCRIPT, false, null, List.of());
        return new ReportAnswer(new ResolvedQuestion("club", entity, List.of(), List.of(), Filters.EVERYTHING),
                List.of(new ReportAnswer.Section("Support", List.of(new ReportAnswer.Group(null, List.of(
                        new ReportAnswer.Line(null, TURNED, "funded (says " + SCRIPT + ")", OVERRIDE, "# [x](y)",
                                "2012", true, 1))),
                        new ReportAnswer.Group("Not plain", List.of(new ReportAnswer.Line("denied", "Bob",
                                "funded (denied)", "Club", null, "undated", false, 2)))),
                        3, List.of())),
                List.of(new ReportAnswer.Footnote(1, "cited by " + SCRIPT, SCRIPT, List.of(SCRIPT), "/claims/d/a/1"),
                        new ReportAnswer.Footnote(2, "second", null, List.of(), "/claims/d/b/1")),
                List.of(new ReportAnswer.Used("s", SCRIPT, null, "javascript:alert(1)", "https://example.invalid/\"x",
                        "F", 2)),
                Instant.EPOCH, Map.of("plain", "true"),
                new Coverage(1, null, 2, false, Map.of(), List.of(), "Found in 1 source; left out: 1 denied."), null);
    }

    @Test
    void htmlHasNoMarkupButItsOwn() {
        String html = ReportHtml.of(report());
        assertThat(html)
                .doesNotContain("<script", "javascript:alert(1)\"", "\u202E", "\u0007",
                        "href=\"https://example.invalid/\"")
                .contains("<h1><bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi></h1>", "<bdi>" + TURNED + "</bdi>",
                        "<q><bdi>&lt;script&gt;", "@media print", "implies no wrongdoing",
                        "As the graph knew it on 1970-01-01T00:00:00Z. Only: plain true.", "left out: 1 denied",
                        "3 more are not shown here", "<code>/claims/d/a/1</code>", "<a id=\"l1\" href=\"#n1\">1</a>",
                        "<a href=\"#l1\"",
                        "<li id=\"n1\">",
                        "<em>denied</em> <bdi>Bob</bdi> <bdi>funded (denied)</bdi> <bdi>Club</bdi> (undated)");
        assertThat(ReportHtml.linked(report())).contains("<a href=\"/claims/d/a/1\">/claims/d/a/1</a>");
    }

    @Test
    void markdownHasNoMarkupButItsOwn() {
        String markdown = ReportMarkdown.of(report());
        assertThat(markdown).doesNotContainPattern("(?<!\\\\)<(?!https?:)").doesNotContain("\u202E", "\u0007", "[x](y)")
                .contains(
                        "# \\<script\\>alert(1)\\</script\\>\n", "\u2068" + TURNED + "\u2069 funded (says \\<script\\>",
                        "- *denied* Bob funded (denied) Club (undated)[^2]\n", "[^1]: cited by ",
                        "implies no wrongdoing",
                        "left out: 1 denied", "3 more are not shown here", "Address: `/claims/d/a/1`");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1. one, 1\\. one
            2) two, 2\\) two
            - three, \\- three
            so-called, so-called
            www.example.org, www\\.example.org
            https://x, https\\://x
            a@b, a\\@b
            U.S., U.S.
            """)
    void onlyWhatMarkdownWouldReadIsEscaped(String text, String escaped) {
        assertThat(ReportMarkdown.text(text)).isEqualTo(escaped);
    }

    @Test
    void severalBearersOfTheNameAreNamedAndNothingIsSaidOfThem() {
        ReportAnswer several = new ReportAnswer(new ResolvedQuestion("Smith", null, List.of(
                new EntityRef("ann", "Person", "Ann " + SCRIPT, false, null, List.of()),
                new EntityRef("bob", "Person", "Bob", false, null, List.of())), List.of(), Filters.EVERYTHING),
                List.of(),
                List.of(), List.of(), Instant.EPOCH, Map.of(), new Coverage(1, null, 0, false, Map.of(), List.of(), ""),
                null);
        assertThat(ReportMarkdown.of(several)).isEqualTo("""
                Smith names several. Ask again with the id of one:

                - `ann` Ann \\<script\\>alert(1)\\</script\\> (Person)
                - `bob` Bob (Person)
                """);
        assertThat(ReportHtml.of(several)).contains("<li><code>bob</code> <bdi>Bob</bdi> (Person)</li>")
                .doesNotContain("<script");
    }
}
