package org.entourage.question.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Transactions;
import org.entourage.question.answer.BrowserLinks;
import org.entourage.question.answer.CitationInWords;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Coverage;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.ResolvedQuestion;
import org.entourage.question.look.Cited;
import org.entourage.question.look.RowEvidence;
import org.entourage.question.look.SourceCount;
import org.entourage.question.resolve.GoneException;
import org.entourage.question.resolve.UnknownNameException;

/// Which revisions has a claim, when did each end, and why? Also what stands behind a claim's permanent address. See
/// `cypher/queries/history.cypher`.
@Service
public class History {

    private final Cypher cypher;
    private final Transactions transactions;
    private final RowEvidence evidence;
    private final SourceCount sources;
    private final BrowserLinks links;

    History(Cypher cypher, Transactions transactions, RowEvidence evidence, SourceCount sources, BrowserLinks links) {
        this.cypher = cypher;
        this.transactions = transactions;
        this.evidence = evidence;
        this.sources = sources;
        this.links = links;
    }

    /// All revisions of a claim, ended ones too.
    ///
    /// @param id dossier and key
    /// @throws UnknownNameException if the graph never held it
    /// @throws GoneException        if it was purged
    public HistoryAnswer of(String id) {
        return transactions.read(() -> answer(id, found(id)));
    }

    /// The live revision of a claim: what its permanent address shows.
    ///
    /// @param id dossier and key
    /// @throws UnknownNameException if the graph never held it
    /// @throws GoneException        if it was withdrawn, left its dossier, or was purged
    public HistoryAnswer live(String id) {
        return transactions.read(() -> {
            List<Found> found = found(id);
            Found last = found.getLast();
            Instant ended = last.endedAt();
            if (ended != null) {
                throw new GoneException("Claim", id, last.how(), ended, last.reason());
            }
            return answer(id, List.of(last));
        });
    }

    /// One revision, whether it is live or ended.
    ///
    /// @param id       dossier and key
    /// @param revision counted from 1; anything else is none
    /// @throws UnknownNameException if the graph never held it
    /// @throws GoneException        if it was purged
    public HistoryAnswer revision(String id, String revision) {
        return transactions.read(() -> {
            List<Found> all = found(id);
            List<Found> one = all.stream().filter(each -> String.valueOf(each.revision()).equals(revision)).toList();
            if (one.isEmpty()) {
                throw UnknownNameException.ofRevision(id, revision, all.getLast().revision());
            }
            return answer(id, one);
        });
    }

    private record Found(@Nullable String ref, long revision, @Nullable Instant endedAt, String how, String reason) {}

    private List<Found> found(String id) {
        List<Found> found = cypher.rows("queries/history.cypher", Map.of("id", id),
                row -> new Found(row.get("claim").asString(null), row.get("revision").asLong(0),
                        row.get("endedAt").isNull() ? null : row.get("endedAt").asZonedDateTime().toInstant(),
                        row.get("how").asString(""), row.get("reason").asString("")));
        if (found.isEmpty()) {
            throw UnknownNameException.ofClaim(id, sources.count().inWords());
        }
        for (Found each : found) {
            Instant ended = each.endedAt();
            if (each.ref() == null && ended != null) {
                throw new GoneException("Claim", id, each.how(), ended, each.reason());
            }
        }
        return found;
    }

    private HistoryAnswer answer(String id, List<Found> found) {
        Cited cited = evidence.ofClaims(found.stream().map(Found::ref).filter(Objects::nonNull).toList(),
                Filters.EVERYTHING);
        List<HistoryAnswer.Row> rows = found.stream().map(each -> shown(each, cited.claims())).filter(Objects::nonNull)
                .map(claim -> new HistoryAnswer.Row("/claims/%s/%d".formatted(claim.id(), claim.revision()),
                        CitationInWords.of(claim), claim.recorded().endedAt() == null,
                        cited.sources().of(List.of(claim)),
                        List.of(claim)))
                .toList();
        return new HistoryAnswer(new ResolvedQuestion(id, null, List.of(), List.of(), Filters.EVERYTHING), rows,
                Coverage.of(sources.count(), rows.size(), Map.of(), true).with(sources.inParts(null)),
                links.to("history", Map.of("id", id)));
    }

    /// A revision that no longer holds says so wherever it is read, for it can have been plain.
    private static @Nullable CitedClaim shown(Found found, Map<String, CitedClaim> claims) {
        CitedClaim claim = found.ref() == null ? null : claims.get(found.ref());
        return claim == null || found.endedAt() == null ? claim : claim.ended(found.how());
    }
}
