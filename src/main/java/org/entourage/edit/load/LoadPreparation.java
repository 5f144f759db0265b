package org.entourage.edit.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.entourage.dossier.Dossier;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.Problem;
import org.entourage.dossier.Problems;
import org.entourage.edit.text.AvailableTexts;
import org.entourage.edit.text.Verifier;
import org.entourage.evidence.NormalisedText;
import org.entourage.graph.session.ChangeTime;
import org.entourage.graph.write.ClaimPlan;
import org.entourage.graph.write.DossierItemPlan;
import org.entourage.graph.write.DossierItemPlanner;
import org.entourage.graph.write.GraphWriter;
import org.entourage.graph.write.Uses;

/// Compares a dossier with the graph, before anything is written.
@Component
class LoadPreparation {

    private final AvailableTexts texts;
    private final LoadValidator validator;
    private final DossierItemPlanner things;
    private final Uses uses;
    private final Hints hints;
    private final GraphWriter graph;

    LoadPreparation(AvailableTexts texts, LoadValidator validator, DossierItemPlanner things, Uses uses, Hints hints,
            GraphWriter graph) {
        this.uses = uses;
        this.hints = hints;
        this.texts = texts;
        this.validator = validator;
        this.things = things;
        this.graph = graph;
    }

    /// Prepares a load, inside the caller's transaction, and keeps other changes waiting until that has ended.
    ///
    /// @throws DossierException with all that keeps it from being loaded
    PreparedLoad prepare(Dossier whole, LoadRequest request) {
        return prepare(whole, request, graph.lock());
    }

    /// The same, inside the caller's transaction, which holds the lock.
    ///
    /// @param change when all of it happens
    /// @throws DossierException with all that keeps it from being loaded
    PreparedLoad prepare(Dossier whole, LoadRequest request, ChangeTime change) {
        WithoutPurged leftOut = validator.withoutPurged(whole);
        Dossier dossier = leftOut.rest();
        Map<String, NormalisedText> atHand = texts.of(dossier, request.texts());
        Verifier.Result passages = Verifier.verify(dossier.cited().keySet(), atHand,
                dossier::placeOf);
        ClaimPlan claims = validator.plan(leftOut, request.allowed());
        List<Problem> problems = Problems.inOrder(Stream.concat(passages.problems().stream(),
                validator.problems(leftOut, claims, request.allowed()).stream()).toList());
        if (!problems.isEmpty()) {
            throw new DossierException(problems);
        }
        DossierItemPlan planned = things.plan(dossier.id(), dossier.entities(), dossier.sources(), dossier.texts(),
                dossier.noClaims());
        return new PreparedLoad(change, whole, leftOut, graph.version(dossier.id()).orElse(null), atHand, passages,
                claims,
                planned, graph.passagePlan(dossier.id(), PreparedLoad.cited(dossier), passages.quotes()),
                uses.plan(dossier.id(), PreparedLoad.used(dossier), dossier.noClaims()), hints.of(dossier),
                request.allowed());
    }
}
