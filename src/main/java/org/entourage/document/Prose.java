package org.entourage.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Collects the paragraphs of a document that has no pages. What begins inside a paragraph, such as a note or a box, stands
/// behind it.
final class Prose {

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int number;

    /// @param number of the first paragraph
    Prose(int number) {
        this.number = number;
    }

    /// A paragraph that has not come to its end.
    private static final class Paragraph {
        private final int number;
        private Role role;
        private final List<Block.Line> pieces = new ArrayList<>();
        private final List<Block> behind = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private @Nullable Unseen unseen;

        private Paragraph(Role role, int number) {
            this.role = role;
            this.number = number;
        }

        private void flush() {
            if (!words.isEmpty()) {
                pieces.add(new Block.Line(words.toString(), Region.ofParagraph(number), unseen, !pieces.isEmpty()));
                words.setLength(0);
            }
        }
    }

    void begin(Role role) {
        open.push(new Paragraph(role, number++));
    }

    /// The paragraph that is open turns out to be something else.
    void turn(Role role) {
        if (!open.isEmpty()) {
            open.getFirst().role = role;
        }
    }

    void write(String words) {
        write(words, null);
    }

    /// @param unseen why one does not see it; null if one does
    void write(String words, @Nullable Unseen unseen) {
        if (open.isEmpty()) {
            if (words.isBlank()) {
                return;
            }
            begin(Role.BODY);
        }
        Paragraph paragraph = open.getFirst();
        if (paragraph.unseen != unseen && !words.isBlank()) {
            paragraph.flush();
            paragraph.unseen = unseen;
        }
        paragraph.words.append(words);
    }

    /// Puts what was read elsewhere behind the paragraph that is open, or here if none is.
    void behind(List<Block> others) {
        (open.isEmpty() ? blocks : open.getFirst().behind).addAll(others);
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        Paragraph paragraph = open.pop();
        paragraph.flush();
        List<Block> made = new ArrayList<>();
        if (!paragraph.pieces.isEmpty()) {
            made.add(Block.of(paragraph.role, paragraph.pieces));
        }
        made.addAll(paragraph.behind);
        behind(made);
    }

    /// Ends whatever is open.
    List<Block> blocks() {
        while (!open.isEmpty()) {
            end();
        }
        return blocks;
    }

    /// The number that the next paragraph will have.
    int number() {
        return number;
    }
}
