package org.entourage.edit;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import org.entourage.claim.Claim;
import org.entourage.claim.Entity;
import org.entourage.claim.Passage;
import org.entourage.claim.Term;
import org.entourage.claim.Vocabulary;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.DossierReader;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.evidence.NormalisedText;
import org.entourage.graph.ClaimWriter;
import org.entourage.graph.ClaimWriter.Plan;
import org.entourage.graph.ClaimWriter.Step;
import org.entourage.graph.GraphWriter;
import org.entourage.graph.Transactions;

/// Loads a dossier: all of it, or nothing. Loading it again changes nothing; a changed one makes revisions of the claims
/// that changed, and ends those that it no longer has.
@Service
public class Load {

    private final Vocabulary vocabulary;
    private final TextsAtHand texts;
    private final GraphWriter graph;
    private final ClaimWriter claims;
    private final Transactions transactions;

    Load(Vocabulary vocabulary, TextsAtHand texts, GraphWriter graph, ClaimWriter claims, Transactions transactions) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.graph = graph;
        this.claims = claims;
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
        Dossier dossier = DossierReader.read(file, bytes, vocabulary);
        step.done("read");
        claims.requireEdgeTypes(dossier.claims().stream().map(Claim::relation).distinct().toList());
        return transactions.write(() -> write(dossier, given, step));
    }

    private Loaded write(Dossier dossier, List<TextFile> given, Step step) {
        graph.lock();
        Map<String, NormalisedText> atHand = texts.of(dossier, given);
        Verifier.Result verified = Verifier.verify(dossier.cited().keySet(), atHand,
                passage -> dossier.cited().getOrDefault(passage, Place.of(dossier.file())));
        require(dossier, verified);
        step.done("verified");
        Set<String> unnamed = dossier.entities().stream().filter(Entity::unnamed).map(Entity::id)
                .collect(Collectors.toSet());
        Plan plan = claims.plan(dossier.id(), dossier.claims(), unnamed);
        graph.dossier(dossier.id(), dossier.version(), dossier.title());
        graph.entities(dossier.id(), dossier.entities());
        step.done("entities");
        graph.sources(dossier.id(), dossier.sources());
        graph.texts(dossier.id(), dossier.texts());
        Set<Passage> passages = new LinkedHashSet<>();
        dossier.claims().forEach(claim -> passages.addAll(claim.passages()));
        graph.passages(passages, verified.quotes());
        attach(given, atHand, verified.quotes());
        step.done("passages");
        claims.write(plan, ZonedDateTime.now(ZoneOffset.UTC), step);
        return new Loaded(dossier.id(), dossier.version(), plan.created().size(), plan.changed().size(),
                plan.withdrawn(), plan.untouched(), verified.quotes().size(), verified.unchecked());
    }

    private void attach(List<TextFile> given, Map<String, NormalisedText> atHand, Map<Passage, String> quotes) {
        if (!given.isEmpty()) {
            atHand.forEach((id, text) -> graph.attach(id, text.content(), quotes.entrySet().stream()
                    .filter(quote -> quote.getKey().text().equals(id))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
        }
    }

    private void require(Dossier dossier, Verifier.Result verified) {
        List<Problem> problems = new ArrayList<>(verified.problems());
        for (GraphWriter.Owned owned : graph.ownedByOthers(dossier.id(), dossier.entities(), dossier.sources(),
                dossier.texts())) {
            problems.add(new Problem(Place.of(dossier.file()), "%s \"%s\", which dossier \"%s\" owns"
                    .formatted(owned.what(), owned.id(), owned.owner()), "an id of its own", null));
        }
        problems.addAll(strangers(dossier));
        if (!problems.isEmpty()) {
            throw new DossierException(problems);
        }
    }

    /// Claims of this dossier that speak of claims which neither it nor the graph has.
    private List<Problem> strangers(Dossier dossier) {
        Set<String> own = dossier.claims().stream().map(claim -> claim.id().toString()).collect(Collectors.toSet());
        Map<String, Claim> asked = new LinkedHashMap<>();
        for (Claim claim : dossier.claims()) {
            for (Term end : List.of(claim.subject(), claim.object())) {
                if (end instanceof Term.OfClaim(var id) && !own.contains(id)) {
                    asked.put(id, claim);
                }
            }
        }
        Set<String> live = claims.live(asked.keySet());
        return asked.entrySet().stream().filter(entry -> !live.contains(entry.getKey()))
                .map(entry -> new Problem(
                        dossier.places().getOrDefault(entry.getValue().id(), Place.of(dossier.file())),
                        "claim \"%s\"".formatted(entry.getKey()), "a live claim of this dossier or the graph", null))
                .toList();
    }
}
