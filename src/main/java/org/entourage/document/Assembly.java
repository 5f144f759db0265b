package org.entourage.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.entourage.evidence.NormalisedText;

/// Makes one text of paragraphs, with a map. What a page break cuts in two is one paragraph again, and the running head that
/// stood between stands behind it. A hyphen at the end of a line goes only if the document has the word whole elsewhere.
final class Assembly {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
    private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}]+)([-\u2010\u00AD])$");
    private static final Pattern REST = Pattern.compile("^([\\p{L}\\p{M}]+)");
    private static final Pattern OPEN = Pattern.compile("[\\p{L}\\p{M}\\p{N},;–-]$");
    private static final char SOFT_HYPHEN = '\u00AD';

    private final StringBuilder content = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private int length;

    /// Takes all paragraphs of a document, in reading order.
    ///
    /// @param paged whether edges of pages and columns may have cut them; else only furniture has
    void add(List<Block> blocks, boolean paged) {
        List<Block> joined = joined(blocks.stream().filter(block -> block.lines().stream()
                .anyMatch(line -> !normalised(line.words()).isEmpty())).toList(), paged);
        Set<String> words = words(joined);
        joined.forEach(block -> paragraph(block, words));
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    NormalisedText text() {
        return NormalisedText.of(content.toString().replace("\n", "\n\n"));
    }

    List<Part> parts() {
        return parts;
    }

    /// What goes on behind furniture, or in another column, is one paragraph with what it goes on from.
    private static List<Block> joined(List<Block> blocks, boolean paged) {
        List<Block> joined = new ArrayList<>();
        int open = -1;
        for (Block block : blocks) {
            if (block.role() != Role.BODY) {
                joined.add(block);
            } else if (open >= 0 && (paged || open < joined.size() - 1) && goesOn(joined.get(open), block)) {
                joined.get(open).lines().addAll(block.lines());
            } else {
                open = joined.size();
                joined.add(Block.of(Role.BODY, block.lines()));
            }
        }
        return joined;
    }

    private static boolean goesOn(Block block, Block next) {
        return OPEN.matcher(block.lastWords()).find() && Character.isLowerCase(next.firstWords().codePointAt(0));
    }

    private static Set<String> words(List<Block> blocks) {
        Set<String> words = new HashSet<>();
        for (Block block : blocks) {
            for (Block.Line line : block.lines()) {
                Matcher word = WORD.matcher(line.words());
                while (word.find()) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    private void paragraph(Block block, Set<String> words) {
        if (!content.isEmpty()) {
            append("\n");
        }
        List<Block.Line> lines = block.lines().stream().filter(line -> !normalised(line.words()).isEmpty()).toList();
        boolean glued = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = normalised(lines.get(i).words());
            boolean ends = i + 1 == lines.size() || lines.get(i + 1).glued();
            String printed = ends ? null : hyphenated(line, normalised(lines.get(i + 1).words()), words);
            if (!glued && !(lines.get(i).glued() && touch(lines.get(i - 1).words(), lines.get(i).words()))) {
                append(" ");
            }
            int start = length;
            append(printed == null ? line : line.substring(0, line.length() - 1));
            parts.add(new Part(start, length, block.role(), lines.get(i).region(), printed, lines.get(i).unseen()));
            glued = printed != null;
        }
    }

    private static boolean touch(String before, String after) {
        return !isSpace(before.charAt(before.length() - 1)) && !isSpace(after.charAt(0));
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /// The word as it is printed if the hyphen at the end of a line parts a word that the document has whole; else null.
    private static @Nullable String hyphenated(String line, String next, Set<String> words) {
        Matcher head = BROKEN.matcher(line);
        Matcher rest = REST.matcher(next);
        if (!head.find() || !rest.find()) {
            return null;
        }
        boolean soft = head.group(2).charAt(0) == SOFT_HYPHEN;
        return soft || words.contains((head.group(1) + rest.group(1)).toLowerCase(Locale.ROOT))
                ? head.group(1) + "-" + rest.group(1)
                : null;
    }

    private void append(String words) {
        content.append(words);
        length += words.codePointCount(0, words.length());
    }

    private static String normalised(String words) {
        return NormalisedText.of(words.replaceAll("[\\n\\r\\u000B\\u000C\\u0085\\u2028\\u2029]", " ")).content();
    }
}
