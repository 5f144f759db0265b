package org.entourage.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// What PDFBox takes for a word: letters that stand close to each other, or are parted by a space that the file has.
///
/// @param text   what it is; it may have spaces inside
/// @param box    on its page as it is shown
/// @param size   of its largest letter, in points
/// @param from   where it begins along its line, in points
/// @param to     where it ends along its line
/// @param space  how wide a space of its font is
/// @param apart  whether it stands apart from the word before, though the file has no space there
/// @param unseen why it is not seen; null if it is
record PdfWord(String text, Box box, double size, double from, double to, double space, boolean apart,
        @Nullable Unseen unseen) {

    /// In a line that has spaces of its own, gaps that are narrower than this part of one are between letters.
    private static final double GAP = 0.8;
    /// A line has spaces of its own if it has one for so many letters, or more.
    private static final int LETTERS_TO_A_SPACE = 12;
    /// Where a sentence may end, so that a passage has a place of its own on a line.
    private static final Pattern END = Pattern.compile("[.!?\u2026\u061F\u06D4\u0964][\\p{Pe}\\p{Pf}\"'*†‡\\d]*\\s*$");

    /// What PDFBox found between two gaps, word by word where the file has the spaces between them.
    static List<PdfWord> of(String text, List<TextPosition> positions, IdentityHashMap<TextPosition, PdfLetter> letters,
            PdfInk ink, boolean apart) {
        String drawn = String.join("", positions.stream().map(TextPosition::getUnicode).toList());
        if (!drawn.equals(text) || text.strip().indexOf(' ') < 0) {
            return List.of(word(text, positions, letters, ink, apart));
        }
        List<PdfWord> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= positions.size(); i++) {
            if (i == positions.size() || (isBlank(positions.get(i)) && !isBlank(positions.get(i - 1)))) {
                List<TextPosition> some = positions.subList(from, i);
                words.add(word(String.join("", some.stream().map(TextPosition::getUnicode).toList()), some, letters,
                        ink, apart && from == 0));
                from = i;
            }
        }
        return words;
    }

    private static boolean isBlank(TextPosition letter) {
        return letter.getUnicode().isBlank();
    }

    private static PdfWord word(String text, List<TextPosition> positions,
            IdentityHashMap<TextPosition, PdfLetter> letters,
            PdfInk ink, boolean apart) {
        Box box = null;
        Unseen unseen = null;
        double size = 0;
        boolean blank = text.isBlank();
        for (TextPosition position : positions) {
            PdfLetter letter = letters.get(position);
            if (letter == null || (!blank && isBlank(position))) {
                continue;
            }
            box = box == null ? letter.box() : box.and(letter.box());
            size = Math.max(size, position.getFontSizeInPt());
            if (unseen == null && !blank) {
                unseen = unseen(letter, ink);
            }
        }
        TextPosition first = positions.getFirst();
        TextPosition last = positions.getLast();
        return new PdfWord(text, box == null ? Box.of(0, 0, 0, 0) : box, size, first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(), first.getWidthOfSpace(), apart, unseen);
    }

    private static @Nullable Unseen unseen(PdfLetter letter, PdfInk ink) {
        if (letter.unseen() == Unseen.INVISIBLE && ink.hasPictures()) {
            return Unseen.OCR_LAYER;
        }
        return letter.unseen() != null
                ? letter.unseen()
                : ink.unseen(letter.x(), letter.y(), letter.before(), letter.colour());
    }

    /// The line that words make; null if there is nothing to read on it.
    static @Nullable PdfLine line(int page, List<PdfWord> words, boolean begins) {
        boolean spaced = isSpaced(words);
        List<PdfLine.Piece> pieces = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        Box box = null;
        double size = 0;
        PdfWord before = null;
        for (PdfWord word : words) {
            String text = (word.isApart(before, spaced) ? " " : "") + word.text();
            all.append(text);
            box = box == null ? word.box() : box.and(word.box());
            size = Math.max(size, word.size());
            PdfLine.Piece last = pieces.isEmpty() ? null : pieces.getLast();
            if (last != null && (!text.startsWith(" ") || word.text().isBlank()
                    || (last.unseen() == word.unseen() && !(pieces.size() == 1 && isNumber(last))
                            && !END.matcher(last.words()).find()))) {
                pieces.removeLast();
                pieces.add(new PdfLine.Piece(last.words() + text, last.box().and(word.box()),
                        last.unseen() == null && !word.text().isBlank() ? word.unseen() : last.unseen()));
            } else {
                pieces.add(new PdfLine.Piece(text, word.box(), word.unseen()));
            }
            before = word;
        }
        return box == null || all.toString().isBlank()
                ? null
                : new PdfLine(page, all.toString(), box, size, begins,
                        pieces.stream().filter(piece -> !piece.words().isBlank()).toList());
    }

    /// Whether a piece may be the number of a line.
    private static boolean isNumber(PdfLine.Piece piece) {
        return piece.words().strip().chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private boolean isApart(@Nullable PdfWord before, boolean spaced) {
        if (!apart || before == null) {
            return false;
        }
        double gap = from - before.to;
        return !spaced || gap < 0 || gap > GAP * space;
    }

    /// Whether the file has the spaces of a line, so that narrow gaps are none.
    private static boolean isSpaced(List<PdfWord> words) {
        String all = String.join("", words.stream().map(PdfWord::text).toList()).strip();
        long spaces = all.chars().filter(letter -> letter == ' ').count();
        return spaces * LETTERS_TO_A_SPACE >= all.length();
    }
}
