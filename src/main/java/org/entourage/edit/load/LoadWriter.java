package org.entourage.edit.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.claim.Claim;
import org.entourage.claim.Entity;
import org.entourage.claim.Passage;
import org.entourage.claim.Source;
import org.entourage.claim.Term;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.DossierException;
import org.entourage.edit.text.AttachedCopies;
import org.entourage.edit.text.AvailableTexts;
import org.entourage.edit.text.Verifier;
import org.entourage.graph.record.DossierItem.What;
import org.entourage.graph.record.Touched;
import org.entourage.graph.record.Triple;
import org.entourage.graph.write.AboutClaims;
import org.entourage.graph.write.ClaimPlan;
import org.entourage.graph.write.ClaimWriter;
import org.entourage.graph.write.ClaimWriter.Step;
import org.entourage.graph.write.Copies;
import org.entourage.graph.write.DossierItemPlanner;
import org.entourage.graph.write.Edges;
import org.entourage.graph.write.GraphWriter;
import org.entourage.graph.write.Uses;
import org.entourage.graph.write.Withdrawals;

/// Writes what was prepared, step by step: all steps in one transaction, or parts of them in several. Inside a transaction
/// of its caller.
@Component
class LoadWriter {

    private final DossierItemPlanner items;
    private final AvailableTexts texts;
    private final Withdrawals withdrawals;
    private final Copies copies;
    private final AttachedCopies attached;
    private final Uses uses;
    private final GraphWriter graph;
    private final ClaimWriter claims;
    private final Edges edges;
    private final AboutClaims spoken;

    LoadWriter(DossierItemPlanner items, AvailableTexts texts, Withdrawals withdrawals, Copies copies,
            AttachedCopies attached, Uses uses,
            GraphWriter graph, ClaimWriter claims, Edges edges, AboutClaims spoken) {
        this.items = items;
        this.texts = texts;
        this.withdrawals = withdrawals;
        this.copies = copies;
        this.attached = attached;
        this.uses = uses;
        this.graph = graph;
        this.claims = claims;
        this.edges = edges;
        this.spoken = spoken;
    }

    /// Writes the dossier itself.
    void dossier(PreparedLoad prepared) {
        Dossier dossier = prepared.dossier();
        if (prepared.reinstates()) {
            withdrawals.lift(dossier.id());
        }
        graph.dossier(dossier.id(), dossier.version(), dossier.title(), dossier.fictional(), dossier.relations());
    }

    /// The ids of what the graph has no node of yet, by kind.
    Map<What, Set<String>> fresh(PreparedLoad prepared) {
        return items.fresh(prepared.things());
    }

    /// Writes entities, sources and texts, each after what it rests on.
    ///
    /// @param ids by kind
    void items(PreparedLoad prepared, Map<What, Set<String>> ids) {
        Dossier dossier = prepared.dossier();
        graph.entities(dossier.id(), those(dossier.entities(), Entity::id, ids.get(What.ENTITY)));
        graph.sources(dossier.id(), those(dossier.sources(), Source::id, ids.get(What.SOURCE)),
                prepared.change().at());
        graph.texts(dossier.id(), those(dossier.texts(), Source.Text::id, ids.get(What.TEXT)), dossier.noClaims());
    }

    private static <T> List<T> those(List<T> all, Function<T, String> id, @Nullable Set<String> wanted) {
        return wanted == null ? List.of() : all.stream().filter(each -> wanted.contains(id.apply(each))).toList();
    }

    /// Ends what the dossier no longer has, and notes what it uses of others.
    void rest(PreparedLoad prepared) {
        Dossier dossier = prepared.dossier();
        graph.drop(prepared.things(), prepared.change().at(),
                "version %d of its dossier no longer has it".formatted(dossier.version()));
        uses.write(dossier.id(), prepared.uses(), prepared.change().at());
        copies.settle(dossier.texts().stream().map(Source.Text::id).toList());
    }

    /// Writes passages, whose texts are there.
    void passages(PreparedLoad prepared, Collection<Passage> written) {
        graph.passages(prepared.dossier().id(), written, prepared.quotes());
    }

    /// Finds passages whose text is not at hand in attached copies.
    ///
    /// @return how many have their words from there
    int findAgain(PreparedLoad prepared, Collection<Passage> passages) {
        return attached.find(prepared.dossier().citable().stream()
                .collect(Collectors.toMap(Source.Text::id, Source.Text::source)),
                passages.stream().filter(passage -> !prepared.quotes().containsKey(passage)).toList()).size();
    }

    /// How many of all passages have their words from attached copies.
    int foundAgain(PreparedLoad prepared) {
        return copies.foundBefore(prepared.dossier().cited().keySet().stream()
                .filter(passage -> !prepared.quotes().containsKey(passage)).toList()).size();
    }

    /// The ids of the texts at hand that are to be attached: those that the user gave, and those attached under another id.
    List<String> notAttached(PreparedLoad prepared) {
        return texts.notAttached(prepared.atHand().keySet()).stream().sorted().toList();
    }

    /// Attaches texts whose passages are there. What other dossiers cite of them must stand there, too.
    void attach(PreparedLoad prepared, Collection<String> ids) {
        Map<String, List<Passage>> verified = prepared.quotes().keySet().stream()
                .collect(Collectors.groupingBy(Passage::text));
        for (String id : ids) {
            Verifier.Result others = Verifier.verify(graph.passagesOf(id, prepared.dossier().id()), prepared.atHand(),
                    _ -> prepared.dossier().placeOf("text", id));
            if (!others.problems().isEmpty()) {
                throw new DossierException(others.problems());
            }
            Map<Passage, String> quotes = new HashMap<>(others.quotes());
            verified.getOrDefault(id, List.of()).forEach(passage -> quotes.put(passage,
                    Objects.requireNonNull(prepared.quotes().get(passage))));
            graph.attach(id, Objects.requireNonNull(prepared.atHand().get(id)).content(), quotes);
        }
    }

    /// Writes and ends claims.
    ///
    /// @param part of what the load does to claims
    Touched claims(PreparedLoad prepared, ClaimPlan part, Step step) {
        return claims.write(part, prepared.dossier().version(), prepared.change().at(), step);
    }

    /// The edges that the claims of a dossier stand behind or speak of, whatever it has.
    Touched between(Dossier dossier) {
        Set<Triple> triples = new LinkedHashSet<>();
        Set<String> targets = new LinkedHashSet<>();
        for (Claim claim : dossier.claims()) {
            triples.addAll(ClaimWriter.triple(claim));
            Stream.of(claim.subject(), claim.object()).filter(Term.OfClaim.class::isInstance)
                    .map(Term.OfClaim.class::cast).map(Term.OfClaim::id).forEach(targets::add);
        }
        triples.addAll(claims.triplesOf(targets));
        return new Touched(List.of(), triples, Set.of());
    }

    /// Brings edges in line with claims.
    void settle(Touched touched, Step step) {
        edges.settle(touched, step);
    }

    /// What changes about claims that are not written, since their relations, entities and sources are others now.
    Touched besides(PreparedLoad prepared) {
        Set<String> rewritten = prepared.things().rewritten(What.TEXT);
        Set<String> sources = new HashSet<>(prepared.things().rewritten(What.SOURCE));
        prepared.dossier().texts().stream().filter(text -> rewritten.contains(text.id())).map(Source.Text::source)
                .forEach(sources::add);
        return spoken.alsoRetracted(sources,
                edges.alsoSpokenBy(prepared.things().rewritten(What.ENTITY), claims.relate(prepared.claims())));
    }
}
