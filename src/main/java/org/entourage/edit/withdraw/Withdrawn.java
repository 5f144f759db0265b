package org.entourage.edit.withdraw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.entourage.edit.words.AnswerWords;
import org.entourage.edit.words.ClaimLine;
import org.entourage.edit.words.EdgeWords;
import org.entourage.graph.write.EdgeChange;
import org.entourage.graph.write.Withdrawals;

/// What a withdrawal did, or would do.
///
/// @param what   claim, dossier or source
/// @param id     of it
/// @param reason why
/// @param at     when; of a plan, when it was made
/// @param notes  what to know beside, in words
/// @param claims that end
/// @param edges  that change or fall
/// @param lost   what no live claim says plainly any more
/// @param about  live claims that speak of those that end; they stay
public record Withdrawn(String what, String id, String reason, Instant at, List<String> notes, List<ClaimLine> claims,
        List<EdgeChange> edges, List<Withdrawals.Row> lost, List<ClaimLine> about) {

    public Withdrawn {
        notes = List.copyOf(notes);
        claims = List.copyOf(claims);
        edges = List.copyOf(edges);
        lost = List.copyOf(lost);
        about = List.copyOf(about);
    }

    /// As a person reads it, line by line.
    public List<String> inWords() {
        List<String> lines = new ArrayList<>();
        notes.forEach(note -> lines.add("Note: " + note + "."));
        lines.add("Claims that end: %d.".formatted(claims.size()));
        claims.forEach(claim -> lines.add("  withdrawn  " + AnswerWords.claim(claim)));
        lines.addAll(EdgeWords.lines(edges));
        lines.addAll(AnswerWords.lost(lost));
        lines.addAll(AnswerWords.about(about));
        return lines;
    }
}
