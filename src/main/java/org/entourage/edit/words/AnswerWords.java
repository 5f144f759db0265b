package org.entourage.edit.words;

import java.util.ArrayList;
import java.util.List;

import org.entourage.graph.write.Withdrawals;

/// What the end of claims does to answers and to other claims, in words.
public final class AnswerWords {

    private AnswerWords() {}

    /// A heading with the number, then a line for each row that loses its last plain claim; nothing if none does.
    public static List<String> lost(List<Withdrawals.Row> rows) {
        List<String> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            lines.add("Answers that lose it, for no other claim says so plainly: %d.".formatted(rows.size()));
            rows.forEach(row -> lines.add("  no longer  %s %s %s".formatted(row.subject(), row.relation(),
                    row.object())));
        }
        return lines;
    }

    /// A heading with the number, then a line for each claim that speaks of those that end; nothing if none does.
    public static List<String> about(List<ClaimLine> claims) {
        List<String> lines = new ArrayList<>();
        if (!claims.isEmpty()) {
            lines.add("Claims about these, which stay: %d.".formatted(claims.size()));
            claims.forEach(claim -> lines.add("  stays      " + claim(claim)));
        }
        return lines;
    }

    /// `test/a (revision 1): Ann supported Club`.
    public static String claim(ClaimLine claim) {
        return "%s (revision %d): %s".formatted(claim.id(), claim.revision(), claim.says());
    }
}
