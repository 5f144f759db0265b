package org.entourage.dossier;

/// Foreign words as comments of a YAML file. Nothing in them can end the comment or change what is seen: signs that a
/// reader cannot see stand there by their number, as `[U+202E]`, but for the joiners that some scripts are written with.
final class CommentLines {

    private static final int WIDTH = 100;

    private CommentLines() {}

    /// Comment lines, each behind an indent; a word that is longer than a line has one of its own.
    static String of(String indent, String words) {
        StringBuilder lines = new StringBuilder();
        int room = 0;
        for (String word : visible(words).split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (length + 1 > room) {
                lines.append(lines.isEmpty() ? "" : "\n").append(indent).append('#');
                room = WIDTH - indent.length() - 1;
            }
            lines.append(' ').append(word);
            room -= length + 1;
        }
        return lines.append('\n').toString();
    }

    /// Words on one line, with each sign by its number that cannot be seen.
    static String visible(String words) {
        StringBuilder visible = new StringBuilder(words.length());
        Shown.oneLine(words).codePoints().forEach(sign -> {
            if (isHidden(sign)) {
                visible.append("[U+%04X]".formatted(sign));
            } else {
                visible.appendCodePoint(sign);
            }
        });
        return visible.toString();
    }

    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> sign != 0x200C && sign != 0x200D;
            default -> false;
        };
    }
}
