package org.entourage.edit.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.entourage.claim.Claim;
import org.entourage.claim.Entity;
import org.entourage.claim.Source;
import org.entourage.claim.Term;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.dossier.Used;
import org.entourage.edit.load.LoadRequest.Allowed;
import org.entourage.graph.record.Tombstone;
import org.entourage.graph.write.ClaimPlan;
import org.entourage.graph.write.ClaimPlanner;
import org.entourage.graph.write.ClaimPlanner.Withdrawn;
import org.entourage.graph.write.Copies;
import org.entourage.graph.write.GraphWriter;
import org.entourage.graph.write.PurgeWriter;
import org.entourage.graph.write.Withdrawals;

/// What the graph has against a dossier that is valid in itself.
@Component
public class LoadValidator {

    private final GraphWriter graph;
    private final ClaimPlanner claims;
    private final SharedItemValidator shared;
    private final SharedTextValidator texts;
    private final Copies copies;
    private final Withdrawals withdrawals;
    private final PurgeWriter purges;

    LoadValidator(GraphWriter graph, ClaimPlanner claims, SharedItemValidator shared, SharedTextValidator texts,
            Copies copies,
            Withdrawals withdrawals,
            PurgeWriter purges) {
        this.purges = purges;
        this.withdrawals = withdrawals;
        this.graph = graph;
        this.copies = copies;
        this.claims = claims;
        this.shared = shared;
        this.texts = texts;
    }

    /// What loading the dossier would do to its claims, inside the caller's transaction.
    public ClaimPlan plan(WithoutPurged dossier, Set<Allowed> allowed) {
        return claims.plan(dossier.rest().id(), dossier.rest().claims(), dossier.rest().unnamed(),
                allowed.contains(Allowed.REINSTATE) ? Withdrawn.COME_BACK : Withdrawn.STAY, dossier.claims());
    }

    /// The dossier without what of it was purged, inside the caller's transaction.
    public WithoutPurged withoutPurged(Dossier dossier) {
        Stream<String> ends = dossier.claims().stream().flatMap(claim -> Stream.of(claim.subject(), claim.object()))
                .filter(Term.OfClaim.class::isInstance).map(Term.OfClaim.class::cast).map(Term.OfClaim::id);
        return WithoutPurged.of(dossier, purges.of(dossier.id(),
                Stream.concat(dossier.claims().stream().map(claim -> claim.id().toString()), ends).distinct().toList(),
                Stream.concat(dossier.sources().stream().map(Source::id),
                        dossier.usedSources().map(Used::id)).toList(),
                dossier.entities().stream().map(Entity::id).toList()));
    }

    /// Everything that keeps the dossier from being loaded, inside the caller's transaction.
    public List<Problem> problems(WithoutPurged leftOut, ClaimPlan plan, Set<Allowed> allowed) {
        Dossier dossier = leftOut.rest();
        List<Problem> problems = new ArrayList<>(leftOut.problems());
        graph.version(dossier.id())
                .filter(held -> held > dossier.version() && !allowed.contains(Allowed.ROLLBACK))
                .ifPresent(held -> problems.add(new Problem(Place.of(dossier.file()),
                        "version %d of dossier \"%s\"".formatted(dossier.version(), dossier.id()),
                        "version %d, which the graph holds, or a newer one".formatted(held),
                        "--rollback goes back to it")));
        List<String> others = graph.ofAnotherWorld(dossier.fictional());
        if (!others.isEmpty()) {
            problems.add(new Problem(Place.of(dossier.file()), dossier.fictional()
                    ? "a fictional dossier"
                    : "a dossier that is not fictional",
                    "a graph without %s, which %s".formatted(String.join(", ", others),
                            dossier.fictional() ? "is about real people" : "is invented"),
                    "keep them apart: give this one a folder of its own with --data"));
        }
        problems.addAll(copiesInTheWay(dossier));
        problems.addAll(shared.problems(dossier, leftOut.sources()));
        problems.addAll(texts.problems(dossier, leftOut.sources()));
        problems.addAll(strangers(leftOut, plan));
        problems.addAll(ofWithdrawn(dossier, plan, allowed.contains(Allowed.REINSTATE)));
        return problems;
    }

    /// Texts whose ids are those of attached copies that are others.
    private List<Problem> copiesInTheWay(Dossier dossier) {
        return copies.inTheWay(dossier.texts()).entrySet().stream().map(copy -> new Problem(
                dossier.placeOf("text", copy.getKey()),
                "text \"%s\", which is an attached copy of source \"%s\" with other words".formatted(copy.getKey(),
                        copy.getValue()),
                "an id of its own", "or the digest and source of that copy, to take it over")).toList();
    }

    /// New claims of a dossier that was withdrawn, new or changed ones that cite a source that was. What others own, only
    /// they bring back.
    private List<Problem> ofWithdrawn(Dossier dossier, ClaimPlan plan, boolean reinstates) {
        Set<String> used = dossier.usedSources().map(Used::id).collect(Collectors.toSet());
        Map<String, String> sources = dossier.citable().stream()
                .collect(Collectors.toMap(Source.Text::id, Source.Text::source));
        List<Problem> problems = new ArrayList<>();
        for (Withdrawals.Withdrawn each : withdrawals.of(dossier.id(), used)) {
            boolean whole = each.what().equals("dossier");
            boolean others = !whole && used.contains(each.id());
            if (reinstates && !others) {
                continue;
            }
            Stream.concat(plan.created().stream(), plan.changed().stream())
                    .filter(claim -> whole || each.id().equals(sources.get(claim.passages().getFirst().text())))
                    .forEach(claim -> problems.add(new Problem(dossier.placeOf(claim),
                            "claim \"%s\" of %s \"%s\", which was withdrawn at %s: %s".formatted(claim.id(),
                                    each.what(), each.id(), each.at(), each.reason()),
                            "no new claim of it", others
                                    ? "load --reinstate of the dossier that owns it brings it back"
                                    : "--reinstate brings back all of it")));
        }
        return problems;
    }

    /// New or changed claims that speak of claims which neither the dossier nor the graph has. One that stays as it is
    /// may speak of a claim that was withdrawn since.
    private List<Problem> strangers(WithoutPurged leftOut, ClaimPlan plan) {
        Dossier dossier = leftOut.rest();
        Map<String, String> purged = leftOut.all().stream().filter(gone -> gone.what().equals("claim"))
                .collect(Collectors.toMap(Tombstone::id, Tombstone::inWords));
        Set<String> own = dossier.claims().stream().map(claim -> claim.id().toString()).collect(Collectors.toSet());
        Map<String, Claim> asked = new LinkedHashMap<>();
        Stream.concat(plan.created().stream(), plan.changed().stream()).forEach(claim -> {
            for (Term end : List.of(claim.subject(), claim.object())) {
                if (end instanceof Term.OfClaim(var id) && !own.contains(id)) {
                    asked.put(id, claim);
                }
            }
        });
        Set<String> live = claims.liveOrWithdrawn(asked.keySet());
        return asked.entrySet().stream().filter(entry -> !live.contains(entry.getKey()))
                .map(entry -> new Problem(
                        dossier.placeOf(entry.getValue()),
                        "claim \"%s\"".formatted(entry.getKey()), "a live claim of this dossier or the graph",
                        purged.get(entry.getKey())))
                .toList();
    }
}
