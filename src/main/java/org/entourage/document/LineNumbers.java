package org.entourage.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The numbers of lines that filings have in their margin, which the file has beside each line or in a column of their own.
final class LineNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,3}\\s*");
    /// Fewer numbers below each other are no numbers of lines.
    private static final int FEWEST = 8;
    /// Numbers before the words of lines are theirs only if they begin anew on two pages, with so many on each.
    private static final int FEWEST_BESIDE = 12;
    private static final int FEWEST_PAGES = 2;
    private static final double SAME_PLACE = 0.01;
    /// How far to the right a paragraph begins.
    private static final double INDENT = 0.02;

    private final List<PdfLine> lines;
    private final Set<PdfLine> numbers = new HashSet<>();

    /// @param given the lines of all pages, as they are read
    LineNumbers(List<PdfLine> given) {
        List<List<PdfLine>> runs = new ArrayList<>();
        List<PdfLine> run = new ArrayList<>();
        for (PdfLine line : given) {
            if (!isNumbered(line)) {
                continue;
            }
            if (!run.isEmpty() && !follows(run.getLast(), line)) {
                run = new ArrayList<>();
            }
            if (run.isEmpty()) {
                runs.add(run);
            }
            run.add(line);
        }
        runs.stream().filter(each -> each.size() >= FEWEST && each.stream().allMatch(line -> line.pieces().size() == 1))
                .forEach(numbers::addAll);
        List<List<PdfLine>> beside = runs.stream().filter(each -> each.size() >= FEWEST_BESIDE
                && number(each.getFirst()) == 1 && each.stream().anyMatch(line -> line.pieces().size() > 1)).toList();
        lines = beside.size() >= FEWEST_PAGES ? parted(given, beside) : given;
    }

    /// The lines, without what is a number beside them.
    List<PdfLine> lines() {
        return lines;
    }

    boolean holds(PdfLine line) {
        return numbers.contains(line);
    }

    private static boolean isNumbered(PdfLine line) {
        return NUMBER.matcher(line.pieces().getFirst().words()).matches();
    }

    private static int number(PdfLine line) {
        return Integer.parseInt(line.pieces().getFirst().words().strip());
    }

    private static boolean follows(PdfLine last, PdfLine line) {
        Box before = last.pieces().getFirst().box();
        Box box = line.pieces().getFirst().box();
        double right = before.left() + before.width() - box.left() - box.width();
        return last.page() == line.page() && number(line) == number(last) + 1 && box.top() > before.top()
                && (Math.abs(right) < SAME_PLACE || Math.abs(before.left() - box.left()) < SAME_PLACE);
    }

    private List<PdfLine> parted(List<PdfLine> given, List<List<PdfLine>> runs) {
        Set<PdfLine> numbered = new HashSet<>();
        Set<PdfLine> first = new HashSet<>();
        TreeMap<Double, Integer> edges = new TreeMap<>();
        for (List<PdfLine> run : runs) {
            numbered.addAll(run);
            first.add(run.getFirst());
            run.stream().filter(line -> line.pieces().size() > 1).map(line -> line.pieces().get(1).box().left())
                    .forEach(left -> edges.merge(Math.rint(left / SAME_PLACE) * SAME_PLACE, 1, Integer::sum));
        }
        double edge = edges.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        List<PdfLine> parted = new ArrayList<>();
        for (PdfLine line : given) {
            if (!numbered.contains(line)) {
                parted.add(line);
                continue;
            }
            PdfLine number = of(line, line.pieces().subList(0, 1), true);
            numbers.add(number);
            parted.add(number);
            if (line.pieces().size() > 1) {
                PdfLine rest = of(line, line.pieces().subList(1, line.pieces().size()), false);
                boolean begins = first.contains(line) || rest.box().left() > edge + INDENT;
                parted.add(begins ? of(rest, rest.pieces(), true) : rest);
            }
        }
        return parted;
    }

    private static PdfLine of(PdfLine line, List<PdfLine.Piece> pieces, boolean begins) {
        return new PdfLine(line.page(), String.join("", pieces.stream().map(PdfLine.Piece::words).toList()),
                pieces.stream().map(PdfLine.Piece::box).reduce(Box::and).orElseThrow(), line.size(), begins, pieces);
    }
}
