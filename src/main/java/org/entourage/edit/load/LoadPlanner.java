package org.entourage.edit.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.entourage.claim.Claim;
import org.entourage.claim.Ending;
import org.entourage.claim.Passage;
import org.entourage.dossier.Dossier;
import org.entourage.edit.load.LoadPlan.Fate;
import org.entourage.edit.load.LoadPlan.Staying;
import org.entourage.edit.load.LoadPlan.ThingLine;
import org.entourage.edit.words.ClaimLine;
import org.entourage.edit.words.ClaimWords;
import org.entourage.edit.words.FieldChange;
import org.entourage.edit.words.FieldWords;
import org.entourage.graph.record.ClaimContent;
import org.entourage.graph.record.DossierItem;
import org.entourage.graph.record.LatestRevision;
import org.entourage.graph.write.ClaimPlan;
import org.entourage.graph.write.ClaimPlanner;
import org.entourage.graph.write.ClaimPlanner.Cited;
import org.entourage.graph.write.ClaimPlanner.Recorded;
import org.entourage.graph.write.DossierItemPlan;
import org.entourage.graph.write.Withdrawals;

/// Puts into words what a load that was prepared will do, while the graph is as it was.
@Component
class LoadPlanner {

    private final ClaimPlanner claims;
    private final Withdrawals withdrawals;

    LoadPlanner(ClaimPlanner claims, Withdrawals withdrawals) {
        this.claims = claims;
        this.withdrawals = withdrawals;
    }

    /// The plan of a load, still without what becomes known only by doing it.
    LoadPlan plan(PreparedLoad prepared) {
        Dossier dossier = prepared.dossier();
        ClaimPlan plan = prepared.claims();
        Map<String, Recorded> recorded = claims.recorded(Stream.concat(plan.dropped().stream(),
                plan.changed().stream().map(claim -> latest(plan, claim))).toList());
        Map<String, String> names = names(dossier);
        Map<String, Cited> cited = cited(prepared);
        List<ClaimLine> created = plan.created().stream()
                .map(claim -> line(plan, claim, words(plan, claim, names, cited), List.of())).toList();
        List<ClaimLine> changed = plan.changed().stream().map(claim -> {
            ClaimWords after = words(plan, claim, names, cited);
            return line(plan, claim, after, words(recorded, claim.id().toString()).differences(after));
        }).toList();
        List<ClaimLine> dropped = plan.dropped().stream().map(latest -> new ClaimLine(latest.id(), latest.revision(),
                words(recorded, latest.id()).says(), List.of())).toList();
        return new LoadPlan(dossier.file(), dossier.id(), prepared.held(), dossier.version(), prepared.notes(), created,
                changed, dropped, plan.untouched(), staying(plan), prepared.leftOut().out(), about(plan),
                List.of(), List.of(), things(prepared), List.of(), prepared.quotes().size(),
                prepared.passages().unchecked());
    }

    /// The claims that stay withdrawn.
    static List<Staying> staying(ClaimPlan plan) {
        List<Staying> staying = new ArrayList<>();
        for (LatestRevision latest : plan.withheld()) {
            LatestRevision.End end = Objects.requireNonNull(latest.end());
            staying.add(new Staying(latest.id(), end.at().toInstant(), end.how(), end.reason(),
                    end.how() == Ending.WITHDRAWN && plan.isReworded(latest)));
        }
        return staying;
    }

    /// The claims that speak of those that the dossier no longer has, but for these.
    private List<ClaimLine> about(ClaimPlan plan) {
        List<LatestRevision> about = withdrawals.about(plan.dropped().stream().map(LatestRevision::id).toList());
        Map<String, Recorded> recorded = claims.recorded(about);
        return about.stream().map(latest -> new ClaimLine(latest.id(), latest.revision(),
                words(recorded, latest.id()).says(), List.of())).toList();
    }

    private static LatestRevision latest(ClaimPlan plan, Claim claim) {
        return Objects.requireNonNull(plan.latest().get(claim.id().toString()));
    }

    private static ClaimLine line(ClaimPlan plan, Claim claim, ClaimWords words, List<FieldChange> changes) {
        String id = claim.id().toString();
        return new ClaimLine(id, plan.nextRevision(id), words.says(), changes);
    }

    private static ClaimWords words(ClaimPlan plan, Claim claim, Map<String, String> names, Map<String, Cited> cited) {
        return new ClaimWords(plan.content(claim.id().toString()), names, cited);
    }

    private static ClaimWords words(Map<String, Recorded> recorded, String id) {
        Recorded held = Objects.requireNonNull(recorded.get(id));
        return new ClaimWords(held.content(), held.names(), held.passages());
    }

    private static Map<String, String> names(Dossier dossier) {
        Map<String, String> names = new HashMap<>();
        dossier.allEntities().forEach(entity -> names.put(entity.id(), entity.name()));
        return names;
    }

    private static Map<String, Cited> cited(PreparedLoad prepared) {
        Map<String, Cited> cited = new HashMap<>();
        for (Passage passage : PreparedLoad.cited(prepared.dossier())) {
            cited.put(ClaimContent.passageId(passage), new Cited(passage.text(), passage.start(), passage.end(),
                    passage.paragraph() == null ? null : passage.paragraph().longValue(),
                    prepared.quotes().get(passage)));
        }
        return cited;
    }

    private static List<ThingLine> things(PreparedLoad prepared) {
        DossierItemPlan plan = prepared.things();
        List<ThingLine> lines = new ArrayList<>();
        prepared.cited().moved().forEach(moved -> lines.add(new ThingLine("passage", moved.passage().place(),
                moved.passage().place(), Fate.CHANGED, List.of(new FieldChange("paragraph",
                        moved.before() == null ? null : moved.before().toString(),
                        moved.passage().paragraph() == null ? null : moved.passage().paragraph().toString())),
                List.of())));
        prepared.uses().reasons().forEach(reasons -> lines.add(new ThingLine("text", reasons.text(), reasons.text(),
                Fate.CHANGED, FieldWords.differences(Map.of("noClaims", reasons.before()), Map.of("noClaims",
                        reasons.after())),
                List.of())));
        plan.created().forEach(thing -> lines.add(line(plan, thing, Fate.NEW, List.of())));
        plan.changed().forEach(change -> lines.add(line(plan, change.after(), Fate.CHANGED,
                FieldWords.differences(change.before().properties(), change.after().properties()))));
        plan.returned().forEach(thing -> lines.add(line(plan, thing, Fate.RETURNED, List.of())));
        plan.dropped().forEach(thing -> lines.add(line(plan, thing, Fate.DROPPED, List.of())));
        plan.kept().forEach(thing -> lines.add(line(plan, thing, Fate.KEPT, List.of())));
        return lines;
    }

    private static ThingLine line(DossierItemPlan plan, DossierItem thing, Fate fate, List<FieldChange> changes) {
        return new ThingLine(thing.what().word(), thing.id(), thing.name(), fate, changes, plan.usersOf(thing));
    }
}
