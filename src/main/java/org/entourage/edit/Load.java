package org.entourage.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.entourage.claim.Claim;
import org.entourage.claim.Entity;
import org.entourage.claim.Passage;
import org.entourage.claim.Source;
import org.entourage.claim.Vocabulary;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.DossierReader;
import org.entourage.graph.AboutClaims;
import org.entourage.graph.ClaimPlan;
import org.entourage.graph.ClaimWriter;
import org.entourage.graph.ClaimWriter.Step;
import org.entourage.graph.Copies;
import org.entourage.graph.DossierItem.What;
import org.entourage.graph.DossierItemPlan;
import org.entourage.graph.Edges;
import org.entourage.graph.GraphWriter;
import org.entourage.graph.LatestRevision;
import org.entourage.graph.Touched;
import org.entourage.graph.Transactions;
import org.entourage.graph.Uses;
import org.entourage.graph.Withdrawals;

/// Loads a dossier: all of it, or nothing. Loading it again changes nothing; a changed one makes revisions of the claims
/// that changed, and ends those that it no longer has.
@Service
public class Load {

    private final Vocabulary vocabulary;
    private final AvailableTexts texts;
    private final LoadPreparation preparation;
    private final LoadPlanner planning;
    private final Withdrawals withdrawals;
    private final Copies copies;
    private final AttachedCopies attached;
    private final Uses uses;
    private final GraphWriter graph;
    private final ClaimWriter claims;
    private final Edges edges;
    private final AboutClaims spoken;
    private final Transactions transactions;

    Load(Vocabulary vocabulary, AvailableTexts texts, LoadPreparation preparation, LoadPlanner planning,
            Withdrawals withdrawals,
            Copies copies, AttachedCopies attached, Uses uses, GraphWriter graph, ClaimWriter claims, Edges edges,
            AboutClaims spoken, Transactions transactions) {
        this.spoken = spoken;
        this.vocabulary = vocabulary;
        this.uses = uses;
        this.texts = texts;
        this.preparation = preparation;
        this.planning = planning;
        this.withdrawals = withdrawals;
        this.copies = copies;
        this.attached = attached;
        this.graph = graph;
        this.claims = claims;
        this.edges = edges;
        this.transactions = transactions;
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
    /// @throws DossierException with all problems; the graph is as it was
    public Loaded load(LoadRequest request, Step step) {
        Dossier dossier = DossierReader.read(request.file(), request.bytes(), vocabulary);
        step.done("read");
        claims.requireEdgeTypes(dossier.claims().stream().map(Claim::relation).distinct().toList());
        return transactions.write(() -> {
            PreparedLoad prepared = preparation.prepare(dossier, request);
            step.done("verified");
            int again = writeThings(prepared, step).again();
            edges.settle(writeClaims(prepared, step), step);
            return loaded(prepared, again);
        });
    }

    /// Says what loading a dossier would do. It is done and undone: nothing stays written.
    ///
    /// @throws DossierException with all problems that keep it from being loaded
    public LoadPlan plan(LoadRequest request) {
        Dossier dossier = DossierReader.read(request.file(), request.bytes(), vocabulary);
        return transactions.attempt(() -> done(preparation.prepare(dossier, request)).plan());
    }

    /// Loads a dossier as a plan says that somebody has read: this very plan is carried out, or nothing.
    ///
    /// @param agreed what [#plan(LoadRequest)] gave for the same request
    /// @throws OtherPlanException if the graph has changed so that the plan is another one; the graph is as it was
    /// @throws DossierException   with all problems that keep it from being loaded by now; the graph is as it was
    public Loaded load(LoadRequest request, LoadPlan agreed) {
        Dossier dossier = DossierReader.read(request.file(), request.bytes(), vocabulary);
        claims.requireEdgeTypes(dossier.claims().stream().map(Claim::relation).distinct().toList());
        return transactions.write(() -> {
            PreparedLoad prepared = preparation.prepare(dossier, request);
            Done done = done(prepared);
            if (!done.plan().doesTheSameAs(agreed)) {
                throw new OtherPlanException(done.plan());
            }
            return loaded(prepared, done.again());
        });
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
        DossierItemPlan things = prepared.things();
        Set<String> texts = things.rewritten(What.TEXT);
        Set<String> sources = new HashSet<>(things.rewritten(What.SOURCE));
        prepared.dossier().texts().stream().filter(text -> texts.contains(text.id())).map(Source.Text::source)
                .forEach(sources::add);
        Touched touched = claims.write(prepared.claims(), prepared.dossier().version(), prepared.change().at(), step);
        return spoken.alsoRetracted(sources, edges.alsoSpokenBy(things.rewritten(What.ENTITY), touched));
    }

    /// What was written beside claims.
    ///
    /// @param again    number of passages that have their words from an attached copy
    /// @param attached ids of the texts that were attached
    private record Written(int again, List<String> attached) {}

    /// Writes what claims rest on.
    private Written writeThings(PreparedLoad prepared, Step step) {
        Dossier dossier = prepared.dossier();
        if (prepared.reinstates()) {
            withdrawals.lift(dossier.id());
        }
        graph.dossier(dossier.id(), dossier.version(), dossier.title(), dossier.fictional(),
                dossier.relations());
        graph.entities(dossier.id(), those(dossier.entities(), Entity::id, prepared.things().written(What.ENTITY)));
        step.done("entities");
        graph.sources(dossier.id(), those(dossier.sources(), Source::id, prepared.things().written(What.SOURCE)),
                prepared.change().at());
        graph.texts(dossier.id(), those(dossier.texts(), Source.Text::id, prepared.things().written(What.TEXT)),
                dossier.noClaims());
        graph.drop(prepared.things(), prepared.change().at(),
                "version %d of its dossier no longer has it".formatted(dossier.version()));
        uses.write(dossier.id(), prepared.uses(), prepared.change().at());
        copies.settle(dossier.texts().stream().map(Source.Text::id).toList());
        graph.passages(dossier.id(), prepared.cited().written(), prepared.quotes());
        List<String> bare = attach(prepared);
        int again = attached.find(dossier.citable().stream()
                .collect(Collectors.toMap(Source.Text::id, Source.Text::source)),
                dossier.cited().keySet().stream()
                        .filter(passage -> !prepared.quotes().containsKey(passage)).toList())
                .size();
        step.done("passages");
        return new Written(again, bare);
    }

    private static <T> List<T> those(List<T> things, Function<T, String> id, Set<String> written) {
        return things.stream().filter(thing -> written.contains(id.apply(thing))).toList();
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

    /// Attaches the texts at hand that are not: those that the user gave, and those attached under another id. What other
    /// dossiers cite of them must stand there, too.
    private List<String> attach(PreparedLoad prepared) {
        List<String> bare = texts.notAttached(prepared.atHand().keySet()).stream().sorted().toList();
        for (String id : bare) {
            Verifier.Result others = Verifier.verify(graph.passagesOf(id, prepared.dossier().id()), prepared.atHand(),
                    _ -> prepared.dossier().placeOf("text", id));
            if (!others.problems().isEmpty()) {
                throw new DossierException(others.problems());
            }
            Map<Passage, String> quotes = new HashMap<>(others.quotes());
            prepared.quotes().forEach((passage, words) -> {
                if (passage.text().equals(id)) {
                    quotes.put(passage, words);
                }
            });
            graph.attach(id, Objects.requireNonNull(prepared.atHand().get(id)).content(), quotes);
        }
        return bare;
    }
}
