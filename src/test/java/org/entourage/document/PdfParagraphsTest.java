package org.entourage.document;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Where a line goes on in the next: columns of lines of sixty letters, a hundredth of a page wide each.
class PdfParagraphsTest {

    private static final double LETTER = 0.01;
    private static final double GAP = 0.02;

    private final List<PdfLine> lines = new ArrayList<>();

    private PdfParagraphsTest line(int page, double left, double top, String words) {
        Box box = Box.of(left, top, left + LETTER * words.length(), top + 0.015);
        lines.add(new PdfLine(page, words, box, 10, true, List.of(new PdfLine.Piece(words, box, null))));
        return this;
    }

    /// Four full lines, of which the last ends as given.
    private PdfParagraphsTest column(int page, String last) {
        for (int i = 0; i < 3; i++) {
            line(page, 0.1, 0.1 + i * GAP, "the port of the town was sold to somebody whom nobody knew o");
        }
        return line(page, 0.1, 0.1 + 3 * GAP, last);
    }

    private boolean goesOn() {
        return new PdfParagraphs(lines).goesOn(lines.size() - 2, lines.getLast());
    }

    @Test
    void aFullLineGoesOnInANameAtTheLeftEdge() {
        assertThat(column(1, "of the port. Its director, Marta Lind, had worked for").line(1, 0.1, 0.1 + 4 * GAP,
                "Norvane until 2016.").goesOn()).isTrue();
    }

    @Test
    void aFullLineGoesOnInANameOnTheNextPage() {
        assertThat(column(1, "of the port. Its director, Marta Lind, had worked for").line(2, 0.1, 0.1,
                "Norvane until 2016.").goesOn()).isTrue();
    }

    @Test
    void aFullLineAtTheEndOfASentenceGoesOnInALineThatStandsAsAnyOther() {
        assertThat(column(1, "had threatened strikers before, in the autumn of 2018.").line(1, 0.1, 0.1 + 4 * GAP,
                "Company Norvane did not answer.").goesOn()).isTrue();
    }

    @Test
    void aFullLineAtTheEndOfASentenceDoesNotGoOnInAnIndentedLine() {
        assertThat(column(1, "had threatened strikers before, in the autumn of 2018.").line(1, 0.13, 0.1 + 4 * GAP,
                "Company Norvane did not answer.").goesOn()).isFalse();
    }

    @Test
    void aShortLineIsAHeadingOrTheLastOfItsParagraph() {
        assertThat(column(1, "What the company did in autumn").line(1, 0.1, 0.1 + 4 * GAP,
                "Norvane until 2016.").goesOn()).isFalse();
    }

    @Test
    void aLineDoesNotGoOnAcrossAWiderGap() {
        assertThat(column(1, "of the port. Its director, Marta Lind, had worked for").line(1, 0.1, 0.1 + 5 * GAP,
                "Norvane until 2016.").goesOn()).isFalse();
    }

    @Test
    void twoLinesAloneShowNoColumn() {
        assertThat(line(1, 0.1, 0.1, "March 2007: the new project is started").line(1, 0.1, 0.1 + GAP,
                "Norvane proposed it to the council.").goesOn()).isFalse();
    }
}
