package org.entourage.edit.withdraw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.springframework.stereotype.Service;

import org.entourage.edit.words.ClaimLine;
import org.entourage.edit.words.ClaimWords;
import org.entourage.graph.record.LatestRevision;
import org.entourage.graph.record.Target;
import org.entourage.graph.record.Touched;
import org.entourage.graph.session.ChangeTime;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.write.ClaimPlanner;
import org.entourage.graph.write.ClaimPlanner.Recorded;
import org.entourage.graph.write.ClaimState;
import org.entourage.graph.write.ClaimStates;
import org.entourage.graph.write.EdgeChange;
import org.entourage.graph.write.Edges;
import org.entourage.graph.write.GraphWriter;
import org.entourage.graph.write.Withdrawals;

/// Takes back a claim, or all of a dossier or source, with a reason. Nothing is deleted: what was known before stays
/// known as it was. What was withdrawn stays so, though its dossier is loaded again, until somebody reinstates it.
@Service
public class Withdraw {

    private final GraphWriter graph;
    private final Withdrawals withdrawals;
    private final ClaimPlanner claims;
    private final ClaimStates states;
    private final Edges edges;
    private final Transactions transactions;

    Withdraw(GraphWriter graph, Withdrawals withdrawals, ClaimPlanner claims, ClaimStates states, Edges edges,
            Transactions transactions) {
        this.graph = graph;
        this.withdrawals = withdrawals;
        this.claims = claims;
        this.states = states;
        this.edges = edges;
        this.transactions = transactions;
    }

    /// Withdraws.
    ///
    /// @param reason why: everybody who asks for what was withdrawn reads it
    /// @throws IllegalArgumentException if there is no reason, or nothing live to withdraw; the graph is as it was
    public Withdrawn withdraw(Target target, String reason) {
        return transactions.write(() -> done(target, reason));
    }

    /// Says what withdrawing would do. It is done and undone: nothing stays written.
    ///
    /// @throws IllegalArgumentException if there is no reason, or nothing live to withdraw
    public Withdrawn plan(Target target, String reason) {
        return transactions.attempt(() -> done(target, reason));
    }

    private Withdrawn done(Target target, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a withdrawal needs a reason");
        }
        ChangeTime change = graph.lock();
        List<LatestRevision> live = withdrawals.live(target);
        if (live.isEmpty()) {
            throw new IllegalArgumentException(nothing(target));
        }
        List<ClaimLine> lines = lines(live);
        List<ClaimLine> about = lines(withdrawals.about(live.stream().map(LatestRevision::id).toList()));
        Touched touched = withdrawals.withdraw(target, live, change.at(), reason.strip());
        List<EdgeChange> changes = edges.compare(touched);
        List<String> notes = new ArrayList<>(change.warnings());
        withdrawals.dependents(target).forEach(source -> notes.add(
                "source %s is based on it; what that one says stays".formatted(source)));
        return new Withdrawn(target.what(), target.id(), reason.strip(), change.at().toInstant(), notes, lines,
                changes, withdrawals.lost(live), about);
    }

    private String nothing(Target target) {
        return switch (target) {
            case Target.OfClaim claim -> {
                ClaimState state = states.of(claim.id());
                yield "claim %s %s".formatted(claim.id(), state.inWords());
            }
            case Target.OfDossier _,Target.OfSource _ -> "%s has no live claim in the graph".formatted(
                    target.inWords());
        };
    }

    private List<ClaimLine> lines(List<LatestRevision> revisions) {
        Map<String, Recorded> recorded = claims.recorded(revisions);
        Function<LatestRevision, ClaimLine> line = latest -> {
            Recorded held = Objects.requireNonNull(recorded.get(latest.id()));
            return new ClaimLine(latest.id(), latest.revision(),
                    new ClaimWords(held.content(), held.names(), held.passages()).says(), List.of());
        };
        return revisions.stream().map(line).toList();
    }
}
