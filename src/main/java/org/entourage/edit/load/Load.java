package org.entourage.edit.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

import org.entourage.claim.Claim;
import org.entourage.claim.Passage;
import org.entourage.claim.Vocabulary;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.DossierReader;
import org.entourage.edit.text.Accounting;
import org.entourage.edit.text.TextFile;
import org.entourage.graph.record.LatestRevision;
import org.entourage.graph.record.Touched;
import org.entourage.graph.session.ChangeTime;
import org.entourage.graph.session.Maintenance;
import org.entourage.graph.session.Maintenance.Lease;
import org.entourage.graph.session.Transactions;
import org.entourage.graph.session.Work;
import org.entourage.graph.write.ClaimPlan;
import org.entourage.graph.write.ClaimWriter;
import org.entourage.graph.write.ClaimWriter.Step;
import org.entourage.graph.write.Edges;
import org.entourage.graph.write.GraphWriter;
import org.entourage.graph.write.Withdrawals;

/// Loads a dossier: all of it, or nothing. Loading it again changes nothing; a changed one makes revisions of the claims
/// that changed, and ends those that it no longer has.
@Service
public class Load {

    private final Vocabulary vocabulary;
    private final LoadPreparation preparation;
    private final LoadPlanner planning;
    private final Withdrawals withdrawals;
    private final LoadWriter writer;
    private final ClaimWriter claims;
    private final Edges edges;
    private final GraphWriter graph;
    private final Maintenance loads;
    private final Transactions transactions;
    private final int most;

    /// @param most how many claims, or entities and so on, are written in one transaction
    Load(Vocabulary vocabulary, LoadPreparation preparation, LoadPlanner planning, Withdrawals withdrawals,
            LoadWriter writer, ClaimWriter claims, Edges edges, GraphWriter graph, Maintenance loads,
            Transactions transactions, @Value("${entourage.part:10000}") int most) {
        this.vocabulary = vocabulary;
        this.preparation = preparation;
        this.planning = planning;
        this.withdrawals = withdrawals;
        this.writer = writer;
        this.claims = claims;
        this.edges = edges;
        this.graph = graph;
        this.loads = loads;
        this.transactions = transactions;
        this.most = most;
    }

    /// Loads a dossier.
    ///
    /// @param file  its name, for messages
    /// @param bytes its content
    /// @param given texts of its sources that are attached on the way
    /// @param step  told as each step is done
    /// @throws DossierException with all problems; the graph is as it was
    public Loaded load(String file, byte[] bytes, List<TextFile> given, Step step) {
        return load(new LoadRequest(file, bytes, given, Set.of()), step);
    }

    /// Loads a dossier.
    ///
    /// @param step told as each step is done
    /// @throws DossierException             with all problems; the graph is as it was
    /// @throws Maintenance.StoppedException if the process is told to end while it is written in parts
    public Loaded load(LoadRequest request, Step step) {
        return load(request, most, step);
    }

    Loaded load(LoadRequest request, int inOne, Step step) {
        Dossier dossier = DossierReader.read(request.file(), request.bytes(), vocabulary);
        step.done("read");
        claims.requireEdgeTypes(dossier.claims().stream().map(Claim::relation).distinct().toList());
        Begun begun = transactions.write(() -> begun(dossier, request, inOne, step));
        if (begun.lease() == null) {
            return loaded(begun.prepared(), begun.again());
        }
        loads.letOthersNotice();
        return inParts(begun.prepared(), begun.lease(), inOne, step);
    }

    private Loaded inParts(PreparedLoad prepared, Lease lease, int inOne, Step step) {
        return loads.atWork(() -> written(prepared, lease, inOne, step));
    }

    private Loaded written(PreparedLoad prepared, Lease lease, int inOne, Step step) {
        try {
            int again = new PartedLoad(loads, writer, lease, prepared, inOne, step).write();
            Loaded loaded = loaded(prepared, again);
            return lease.of().hidden() ? loaded.whole() : loaded;
        } catch (Maintenance.StoppedException e) {
            loads.release(lease, e);
            step.stopped(String.valueOf(e.getMessage()));
            throw e;
        } catch (RuntimeException e) {
            loads.release(lease, e);
            throw e;
        }
    }

    /// A load that was written, or has begun to be.
    ///
    /// @param lease to write it in parts; null if it is written
    /// @param again number of passages that have their words from an attached copy
    private record Begun(PreparedLoad prepared, @Nullable Lease lease, int again) {}

    /// Writes a load that fits into the caller's transaction; otherwise notes that it begins, or that this process goes on
    /// with it.
    private Begun begun(Dossier dossier, LoadRequest request, int inOne, Step step) {
        ChangeTime change = graph.hold();
        Optional<Lease> before = loads.takeOver(request.digest());
        PreparedLoad prepared = preparation.prepare(dossier, request,
                before.map(lease -> new ChangeTime(lease.of().at(), List.of())).orElse(change));
        step.done("verified");
        if (before.isPresent()) {
            return new Begun(prepared, before.get(), 0);
        }
        if (prepared.size() > inOne) {
            // nothing hides it, so its page is none of those that are hidden
            graph.nobody();
            return new Begun(prepared, loads.begin(Work.load(dossier.id(), request.file(), request.digest(),
                    prepared.isFirst(), change.at())), 0);
        }
        int again = writeThings(prepared, step).again();
        edges.settle(writeClaims(prepared, step), step);
        return new Begun(prepared, null, again);
    }

    /// Says what loading a dossier would do. It is done and undone: nothing stays written. What would be written in parts is
    /// not tried.
    ///
    /// @throws DossierException with all problems that keep it from being loaded
    public LoadPlan plan(LoadRequest request) {
        return plan(request, most);
    }

    LoadPlan plan(LoadRequest request, int inOne) {
        Dossier dossier = DossierReader.read(request.file(), request.bytes(), vocabulary);
        return transactions.attempt(() -> {
            PreparedLoad prepared = preparation.prepare(dossier, request);
            return prepared.size() > inOne ? planning.plan(prepared).untried() : done(prepared).plan();
        });
    }

    /// Loads a dossier as a plan says that somebody has read: this very plan is carried out, or nothing.
    ///
    /// @param agreed what [#plan(LoadRequest)] gave for the same request
    /// @throws OtherPlanException if the graph has changed so that the plan is another one; the graph is as it was
    /// @throws DossierException   with all problems that keep it from being loaded by now; the graph is as it was
    public Loaded load(LoadRequest request, LoadPlan agreed) {
        return load(request, agreed, most);
    }

    Loaded load(LoadRequest request, LoadPlan agreed, int inOne) {
        Dossier dossier = DossierReader.read(request.file(), request.bytes(), vocabulary);
        claims.requireEdgeTypes(dossier.claims().stream().map(Claim::relation).distinct().toList());
        return transactions.write(() -> agreed(dossier, request, agreed, inOne))
                .orElseGet(() -> load(request, inOne, _ -> {}));
    }

    /// @return what was written; empty if it is to be written in parts
    private Optional<Loaded> agreed(Dossier dossier, LoadRequest request, LoadPlan agreed, int inOne) {
        PreparedLoad prepared = preparation.prepare(dossier, request);
        Optional<Done> done = prepared.size() > inOne ? Optional.empty() : Optional.of(done(prepared));
        LoadPlan plan = done.map(Done::plan).orElseGet(() -> planning.plan(prepared).untried());
        if (!plan.doesTheSameAs(agreed)) {
            throw new OtherPlanException(plan);
        }
        return done.map(written -> loaded(prepared, written.again()));
    }

    /// A load that was carried out inside the caller's transaction.
    ///
    /// @param again number of passages that have their words from an attached copy
    private record Done(LoadPlan plan, int again) {}

    private Done done(PreparedLoad prepared) {
        LoadPlan plan = planning.plan(prepared);
        Written written = writeThings(prepared, _ -> {});
        return new Done(
                plan.done(edges.compare(writeClaims(prepared, _ -> {})), withdrawals.lost(prepared.claims().ending()),
                        written.attached(), written.again()),
                written.again());
    }

    private Touched writeClaims(PreparedLoad prepared, Step step) {
        return Touched.all(List.of(writer.claims(prepared, prepared.claims(), step), writer.besides(prepared)));
    }

    /// What was written beside claims.
    ///
    /// @param again    number of passages that have their words from an attached copy
    /// @param attached ids of the texts that were attached
    private record Written(int again, List<String> attached) {}

    /// Writes what claims rest on.
    private Written writeThings(PreparedLoad prepared, Step step) {
        writer.dossier(prepared);
        writer.items(prepared, prepared.things().written(Map.of()));
        step.done("entities");
        writer.rest(prepared);
        writer.passages(prepared, prepared.cited().written());
        List<String> bare = writer.notAttached(prepared);
        writer.attach(prepared, bare);
        int again = writer.findAgain(prepared, prepared.dossier().cited().keySet());
        step.done("passages");
        return new Written(again, bare);
    }

    private static Loaded loaded(PreparedLoad prepared, int again) {
        Dossier dossier = prepared.dossier();
        ClaimPlan plan = prepared.claims();
        Map<Passage, String> quotes = prepared.quotes();
        return new Loaded(dossier.id(), dossier.version(), plan.created().size(), plan.changed().size(),
                plan.dropped().stream().map(LatestRevision::id).toList(), plan.untouched(), quotes.size() + again,
                prepared.passages().unchecked() - again,
                Accounting.open(prepared.whole(), prepared.atHand(), quotes.keySet()), LoadPlanner.staying(plan),
                prepared.leftOut().out(), prepared.notes());
    }
}
