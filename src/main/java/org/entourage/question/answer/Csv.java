package org.entourage.question.answer;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.json.JsonMapper;

/// Writes an answer as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it, as
/// names and quotes come from sources that nobody controls.
public final class Csv {

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Csv() {}

    /// Writes the table of an answer, its names of columns first.
    ///
    /// @param json with which the API writes answers
    /// @throws IOException if it cannot be written to
    public static void write(Answer answer, JsonMapper json, Appendable out) throws IOException {
        Table table = Table.of(answer, json);
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(table.columns());
        for (List<String> line : table.lines()) {
            printer.printRecord(line.stream().map(Csv::safe).toList());
        }
        printer.flush();
    }

    private static String safe(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
