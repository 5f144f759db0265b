package org.entourage.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.entourage.dossier.Problem;

/// The lines of a file that was refused, each problem below its line. A long file is shown around its problems only.
///
/// @param blocks  of lines that follow one another
/// @param general problems of the whole file, or of another one
record SourceLines(List<Block> blocks, List<Problem> general) {

    private static final int SHOWN_WHOLE = 200;
    private static final int AROUND = 3;
    private static final int WIDEST = 400;
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF&&[^\\t]]");

    /// Lines without a gap.
    record Block(List<Line> lines) {}

    /// A line.
    ///
    /// @param number   counted from 1
    /// @param before   what stands before the first problem; the whole line if there is none
    /// @param from     what begins there
    /// @param problems in the order of their columns
    record Line(int number, String before, String from, List<Problem> problems) {}

    /// Lays out a file.
    ///
    /// @param file     its name, as problems give it
    /// @param text     its content
    /// @param problems what is wrong, in any file
    static SourceLines of(String file, String text, List<Problem> problems) {
        Map<Integer, List<Problem>> byLine = problems.stream()
                .filter(problem -> problem.place().line() > 0 && problem.place().file().equals(file))
                .sorted(Comparator.comparingInt(problem -> problem.place().column()))
                .collect(Collectors.groupingBy(problem -> problem.place().line(), TreeMap::new, Collectors.toList()));
        List<Problem> general = problems.stream()
                .filter(problem -> problem.place().line() == 0 || !problem.place().file().equals(file)).toList();
        boolean whole = text.lines().limit(SHOWN_WHOLE + 1L).count() <= SHOWN_WHOLE;
        TreeSet<Integer> shown = new TreeSet<>();
        byLine.keySet().forEach(line -> {
            for (int near = Math.max(1, line - AROUND); near <= line + AROUND; near++) {
                shown.add(near);
            }
        });
        return new SourceLines(byLine.isEmpty() ? List.of() : blocks(text, byLine, shown, whole), general);
    }

    private static List<Block> blocks(String text, Map<Integer, List<Problem>> problems, TreeSet<Integer> shown,
            boolean whole) {
        List<Block> blocks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        int number = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext();) {
            String line = lines.next();
            number++;
            if (whole || shown.contains(number)) {
                open.add(line(number, line, problems.getOrDefault(number, List.of())));
            } else if (!open.isEmpty()) {
                blocks.add(new Block(List.copyOf(open)));
                open.clear();
            }
        }
        // what is missing is often missed behind the last line
        for (int behind : problems.keySet().stream().filter(line -> line > text.lines().count()).toList()) {
            open.add(line(behind, "", problems.getOrDefault(behind, List.of())));
        }
        if (!open.isEmpty()) {
            blocks.add(new Block(List.copyOf(open)));
        }
        return blocks;
    }

    private static Line line(int number, String words, List<Problem> problems) {
        int column = problems.isEmpty() ? 0 : problems.getFirst().place().column();
        int length = words.codePointCount(0, words.length());
        if (column < 1 || column > length) {
            return new Line(number, visible(cut(words)), "", problems);
        }
        int at = words.offsetByCodePoints(0, column - 1);
        String before = words.substring(0, at);
        boolean far = before.length() > WIDEST;
        return new Line(number, visible(far ? "…" + before.substring(before.length() - WIDEST / 2) : before),
                visible(cut(words.substring(at))), problems);
    }

    private static String cut(String words) {
        return words.length() <= WIDEST ? words : words.substring(0, WIDEST) + "…";
    }

    /// Words with signs that nobody sees, but that change what is seen, by their numbers.
    static String visible(String words) {
        return UNSEEN.matcher(words).replaceAll(sign -> "⟨U+%04X⟩".formatted(sign.group().codePointAt(0)));
    }
}
