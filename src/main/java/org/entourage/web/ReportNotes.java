package org.entourage.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.entourage.question.answer.CitationInWords;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.report.ReportAnswer;

/// How the lines of a report and its footnotes lead to each other.
public final class ReportNotes {

    private final Map<Integer, CitedClaim> claims = new HashMap<>();
    private final Map<Integer, List<String>> places = new HashMap<>();

    private ReportNotes() {}

    static ReportNotes of(ReportAnswer report) {
        ReportNotes notes = new ReportNotes();
        Map<String, Integer> numbers = new HashMap<>();
        report.footnotes().forEach(note -> numbers.put(note.address(), note.number()));
        report.rows().stream().flatMap(section -> section.claims().stream()).forEach(claim -> {
            Integer number = numbers.get("/claims/%s/%d".formatted(claim.id(), claim.revision()));
            if (number != null) {
                notes.claims.putIfAbsent(number, claim);
            }
        });
        for (int section = 0; section < report.rows().size(); section++) {
            List<ReportAnswer.Group> groups = report.rows().get(section).groups();
            for (int group = 0; group < groups.size(); group++) {
                List<ReportAnswer.Line> lines = groups.get(group).lines();
                for (int line = 0; line < lines.size(); line++) {
                    notes.places.computeIfAbsent(lines.get(line).footnote(), _ -> new ArrayList<>())
                            .add(place(section, group, line));
                }
            }
        }
        return notes;
    }

    /// The id of a line, by where it stands, each counted from 0.
    public static String place(int section, int group, int line) {
        return "l%d-%d-%d".formatted(section, group, line);
    }

    /// What a footnote cites.
    public CitedClaim claim(int footnote) {
        return Objects.requireNonNull(claims.get(footnote));
    }

    /// What a footnote's claim says.
    public String sentence(int footnote) {
        return CitationInWords.sentence(claim(footnote));
    }

    /// When it was recorded, to the second.
    public String recorded(int footnote) {
        return claim(footnote).recorded().recordedAt().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// The ids of the lines that a footnote belongs to, in their order.
    public List<String> places(int footnote) {
        return places.getOrDefault(footnote, List.of());
    }

    /// All that is cited, by footnote.
    Map<Integer, CitedClaim> claims() {
        return claims;
    }
}
