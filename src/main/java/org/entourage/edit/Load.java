package org.entourage.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import org.entourage.claim.Claim;
import org.entourage.claim.Passage;
import org.entourage.claim.Source;
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
import org.entourage.graph.Copies;
import org.entourage.graph.GraphWriter;
import org.entourage.graph.Transactions;
import org.entourage.graph.Turn;

/// Loads a dossier: all of it, or nothing. Loading it again changes nothing; a changed one makes revisions of the claims
/// that changed, and ends those that it no longer has.
@Service
public class Load {

    private final Vocabulary vocabulary;
    private final TextsAtHand texts;
    private final Objections objections;
    private final Copies copies;
    private final AttachedCopies attached;
    private final GraphWriter graph;
    private final ClaimWriter claims;
    private final Transactions transactions;

    Load(Vocabulary vocabulary, TextsAtHand texts, Objections objections, Copies copies, AttachedCopies attached,
            GraphWriter graph, ClaimWriter claims, Transactions transactions) {
        this.vocabulary = vocabulary;
        this.texts = texts;
        this.objections = objections;
        this.copies = copies;
        this.attached = attached;
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
        Turn turn = graph.lock();
        Map<String, NormalisedText> atHand = texts.of(dossier, given);
        Verifier.Result verified = Verifier.verify(dossier.cited().keySet(), atHand,
                passage -> dossier.cited().getOrDefault(passage, Place.of(dossier.file())));
        Plan plan = objections.plan(dossier);
        require(Stream.concat(verified.problems().stream(), objections.to(dossier, plan).stream()).toList());
        step.done("verified");
        graph.dossier(dossier.id(), dossier.version(), dossier.title(), dossier.fictional());
        graph.entities(dossier.id(), dossier.entities());
        step.done("entities");
        graph.sources(dossier.id(), dossier.sources());
        graph.texts(dossier.id(), dossier.texts());
        copies.settle(dossier.texts().stream().map(Source.Text::id).toList());
        Set<Passage> passages = new LinkedHashSet<>();
        dossier.claims().forEach(claim -> passages.addAll(claim.passages()));
        graph.passages(passages, verified.quotes());
        attach(atHand, verified.quotes());
        int again = attached.find(dossier, dossier.cited().keySet().stream()
                .filter(passage -> !verified.quotes().containsKey(passage)).toList()).size();
        step.done("passages");
        int open = Accounting.open(dossier, atHand, verified.quotes().keySet());
        claims.write(plan, dossier.version(), turn.at(), step);
        return new Loaded(dossier.id(), dossier.version(), plan.created().size(), plan.changed().size(),
                plan.withdrawn(), plan.untouched(), verified.quotes().size() + again, verified.unchecked() - again,
                open, turn.warnings());
    }

    /// Attaches the texts at hand that are not: those that the user gave, and those attached under another id.
    private void attach(Map<String, NormalisedText> atHand, Map<Passage, String> quotes) {
        Set<String> bare = texts.notAttached(atHand.keySet());
        atHand.forEach((id, text) -> {
            if (bare.contains(id)) {
                graph.attach(id, text.content(), quotes.entrySet().stream()
                        .filter(quote -> quote.getKey().text().equals(id))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            }
        });
    }

    private static void require(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new DossierException(problems);
        }
    }
}
